package org.decisionledger.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.web.IWebRequest;

/**
 * Carries the moment asked about along every {@code @{/…}} of a page, so that no template can drop it by oversight.
 *
 * <p>A link that names one of the two parameters itself keeps its own value; an empty value leaves the moment behind.
 */
final class AsOfLinks extends AbstractLinkBuilder {

    private static final Set<String> STATIC = Set.of("/vendor/", "/app.css", "/favicon.svg");

    private final StandardLinkBuilder standard = new StandardLinkBuilder();

    @Override
    public String buildLink(IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        if (!(context instanceof IWebContext web) || !base.startsWith("/") || isStatic(base)) {
            return standard.buildLink(context, base, parameters);
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        of(web.getExchange().getRequest()).parameters().forEach(all::putIfAbsent);
        // An empty one was given on purpose and leaves the moment behind.
        all.values().removeIf(value -> value == null || "".equals(value));
        return standard.buildLink(context, base, all);
    }

    private static boolean isStatic(String base) {
        return STATIC.stream().anyMatch(base::startsWith);
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
