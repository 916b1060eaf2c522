package org.decisionledger.api.logging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request an id before anything else is done with it, and logs how it ended. The log has the pattern of the
 * address and not the address, which names things and holds words that were searched for.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestIdFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestIdFilter.class);

    private final RequestWatch watch;

    public RequestIdFilter(RequestWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        long start = System.nanoTime();
        request.setAttribute(RequestId.NAME, id);
        response.setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.NAME, id);
        try {
            chain.doFilter(request, response);
        } finally {
            answered(
                    request.getMethod(),
                    pattern(request),
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - start));
            MDC.remove(RequestId.NAME);
        }
    }

    private void answered(String method, String pattern, int status, Duration took) {
        watch.answered(method, pattern, status, took);
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("address", pattern)
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", took.toMillis())
                .log("answered");
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }
}
