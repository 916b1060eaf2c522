package org.decisionledger.api.activity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.activity.Use.What;
import org.decisionledger.api.signin.SignedIn;
import org.decisionledger.projection.board.BoardFacet;
import org.decisionledger.projection.chronology.Facet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/** Notes each answer that a page or a door for programs gave. What is asked of the health, figures and log is not noted. */
final class UseWatch implements HandlerInterceptor {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_ADDRESS = 1_000;

    /** Parameters that say which view it was. Words typed into a search or a form are none of them. */
    private static final Set<String> KEPT = Stream.of(
                    Stream.of(
                            "asOfRecorded",
                            "asOfOccurred",
                            "format",
                            "view",
                            "group",
                            "by",
                            "when",
                            "date",
                            "to",
                            "on",
                            "year",
                            "since",
                            "recordedFrom",
                            "recordedTo",
                            "includePredecessors",
                            "row",
                            "after",
                            "conflictKind",
                            "hardness",
                            "clock"),
                    Arrays.stream(Facet.values()).map(Facet::written),
                    Arrays.stream(BoardFacet.values()).map(BoardFacet::written))
            .flatMap(s -> s)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> NOT_NOTED = List.of(
            "/health", "/metrics", "/log/", "/api/health", "/error", "/sign-in", "/vendor/", "/app", "/favicon");
    private static final Set<String> RECORDING = Set.of(
            "/drafts/{id}/record",
            "/imports/{id}/record",
            "/api/entries",
            "/api/decisions/{id}/close",
            "/api/organisations/{id}/close");
    private static final List<String> TAKEN_AWAY = List.of("/api/ocds", "/api/backup", "/api/feed");
    private static final String BAG = "/bag";
    private static final Set<String> READ_ONLY_FORMS = Set.of("", "text", "json");

    private final UseLog log;
    private final Clock clock;

    UseWatch(UseLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        String path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR
                || NOT_NOTED.stream().anyMatch(path::startsWith)) {
            return;
        }
        String pattern =
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String best ? best : "";
        boolean program = path.startsWith("/api/");
        What what = what(request, pattern, program);
        String format = pattern.endsWith(BAG) ? "bag" : request.getParameter("format");
        log.add(new Use(
                clock.instant(),
                what,
                SignedIn.now().map(SignedIn::name).orElse(""),
                program ? "program" : "page",
                address(request, path),
                pattern,
                what == What.EXPORTED ? (format == null ? "json" : format) : null,
                what == What.EXPORTED ? "full" : null,
                response.getStatus()));
    }

    private static What what(HttpServletRequest request, String pattern, boolean program) {
        String format = request.getParameter("format");
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            boolean taken = program
                    ? pattern.endsWith("/file")
                            || pattern.endsWith(BAG)
                            || TAKEN_AWAY.stream().anyMatch(pattern::startsWith)
                            || format != null && !READ_ONLY_FORMS.contains(format)
                    : format != null || pattern.endsWith("/export");
            return taken ? What.EXPORTED : What.VIEWED;
        }
        if (RECORDING.contains(pattern)) {
            return What.RECORDED;
        }
        boolean administered = pattern.startsWith("/people")
                || pattern.startsWith("/api/rebuild")
                || pattern.startsWith("/api/backup")
                || pattern.startsWith("/my-");
        return administered ? What.ADMINISTERED : What.WROTE;
    }

    private static String address(HttpServletRequest request, String path) {
        String query = request.getParameterMap().entrySet().stream()
                .filter(p -> request.getMethod().equals("GET") && KEPT.contains(p.getKey()))
                .filter(p -> !p.getValue()[0].isBlank() && p.getValue()[0].length() <= LONGEST_VALUE)
                .map(p -> p.getKey() + "=" + UriUtils.encode(p.getValue()[0], StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        String address = query.isEmpty() ? path : path + "?" + query;
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }
}
