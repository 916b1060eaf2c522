package org.decisionledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The page at hand, for a form that shows the same page at another moment.
 *
 * @param path of the page, without parameters
 * @param parameters those that are not about the moment and not a place in a list, which is another at another moment;
 *     of one given more than once all values, with commas between
 */
public record Here(String path, Map<String, String> parameters) {

    private static final Set<String> LEFT_OUT = Set.of(AsOfQuery.RECORDED, AsOfQuery.OCCURRED, "after", "row");

    /** The address of the page with one parameter more; the moment comes with every link anyway. */
    public String with(String name, String value) {
        StringBuilder address = new StringBuilder(path).append('?');
        parameters.forEach((n, v) -> {
            if (!n.equals(name)) {
                address.append(encoded(n)).append('=').append(encoded(v)).append('&');
            }
        });
        return address.append(name).append('=').append(value).toString();
    }

    /** The address of the page, without the moment. */
    public String address() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** What a form has sent is nothing to be put into an address: it may be much, it may be personal. */
    static Here of(HttpServletRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> {
                if (!LEFT_OUT.contains(name)) {
                    kept.put(name, String.join(",", values));
                }
            });
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        // Two slashes at the start would name another host.
        return new Here(path.replaceFirst("^[/\\\\]+", "/"), kept);
    }
}
