package org.decisionledger.api.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.decisionledger.api.logging.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A server on loopback has no one to sign in, so a page from elsewhere, open in a browser on the same machine, must
 * not speak to it: neither under a name of its own that leads here, nor by sending a form across.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // before who is asking is looked at
final class LoopbackGuard extends OncePerRequestFilter {

    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");
    private static final Pattern SCHEME = Pattern.compile("^https?://");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = lower(request.getHeader(HttpHeaders.HOST));
        String origin = lower(request.getHeader(HttpHeaders.ORIGIN));
        if (host == null || !HERE.matcher(host).matches()) {
            refuse(
                    response,
                    "foreign-host",
                    "This server answers on this machine only, as localhost. To serve others, start it with --address.");
        } else if (origin != null && !SCHEME.matcher(origin).replaceFirst("").equals(host)) {
            refuse(response, "foreign-origin", "Pages of another site may not speak to this server.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String lower(@Nullable String header) {
        return header == null ? null : header.toLowerCase(Locale.ROOT);
    }

    private static void refuse(HttpServletResponse response, String code, String detail) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"urn:decision-ledger:problem:" + code
                        + "\",\"title\":\"Not answered\",\"status\":403,\"detail\":\"" + detail + "\",\"code\":\""
                        + code
                        + "\",\"" + RequestId.NAME + "\":\"" + RequestId.current() + "\"}");
    }
}
