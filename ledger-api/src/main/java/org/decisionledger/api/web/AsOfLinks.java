package org.decisionledger.api.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;

/**
 * Carries the moment asked about along every {@code @{/…}} of a page, so that no template can drop it by oversight.
 *
 * <p>A link that names one of the two parameters itself keeps its own value; an empty value leaves the moment behind.
 *
 * <p>Links between pages are put together here rather than by the template engine: a long page holds thousands, and the
 * engine asks of each of them whether it names a static file.
 */
final class AsOfLinks extends AbstractLinkBuilder {

    private static final Set<String> STATIC = Set.of("/vendor/", "/app.css", "/app-", "/favicon.svg");
    private static final String READ = AsOfLinks.class.getName();

    private final StandardLinkBuilder standard = new StandardLinkBuilder();

    @Override
    public String buildLink(IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        if (!(context instanceof IWebContext web) || !base.startsWith("/") || isStatic(base)) {
            return standard.buildLink(context, base, parameters);
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        moment(web.getExchange()).forEach((name, value) -> all.putIfAbsent(String.valueOf(name), value));
        // An empty one was given on purpose and leaves the moment behind.
        all.values().removeIf(value -> value == null || "".equals(value));
        return web.getExchange().getRequest().getApplicationPath() + link(base, all);
    }

    /**
     * An address with its parameters filled in.
     *
     * @param base a path, in which {@code {name}} stands for a parameter, with a query and a fragment or without
     * @param parameters those that the path does not name are put into the query; of several values each
     */
    static String link(String base, Map<String, ?> parameters) {
        int hash = base.indexOf('#');
        StringBuilder path = new StringBuilder(hash < 0 ? base : base.substring(0, hash));
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> {
            String place = "{" + name + "}";
            int at = path.indexOf(place);
            if (at >= 0) {
                path.replace(at, at + place.length(), inPath(String.valueOf(value)));
                return;
            }
            for (Object one : value instanceof Collection<?> several ? several : List.of(value)) {
                query.append(query.isEmpty() && path.indexOf("?") < 0 ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(String.valueOf(one)));
            }
        });
        return path.append(query).append(hash < 0 ? "" : base.substring(hash)).toString();
    }

    private static String inPath(String value) {
        return encoded(value).replace("+", "%20");
    }

    /** Colons of identifiers may stand as they are, which keeps addresses readable. */
    private static String encoded(String value) {
        return isPlain(value)
                ? value
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    private static boolean isPlain(String value) {
        return value.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '-'
                        || c == '.'
                        || c == ':');
    }

    private static boolean isStatic(String base) {
        return STATIC.stream().anyMatch(base::startsWith);
    }

    /** The moment asked about, read once for all links of a page. */
    private static Map<?, ?> moment(IWebExchange exchange) {
        if (exchange.getAttributeValue(READ) instanceof Map<?, ?> read) {
            return read;
        }
        Map<String, String> read = of(exchange.getRequest()).parameters();
        exchange.setAttributeValue(READ, read);
        return read;
    }

    private static AsOfQuery of(IWebRequest request) {
        try {
            return AsOfQuery.of(
                    request.getParameterValue(AsOfQuery.RECORDED), request.getParameterValue(AsOfQuery.OCCURRED));
        } catch (UnreadableMoment e) {
            return AsOfQuery.NOW;
        }
    }
}
