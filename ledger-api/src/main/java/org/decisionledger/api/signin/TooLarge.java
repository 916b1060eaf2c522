package org.decisionledger.api.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever sends too large a form or file on a page back to where it is said so, before anything of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
final class TooLarge extends OncePerRequestFilter {

    private static final long LARGEST_FORM = 2 * 1024 * 1024;
    private static final long LARGEST_FILE = 16 * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        String path = request.getServletPath();
        if (path.startsWith("/imports") && length > LARGEST_FILE) {
            response.sendRedirect("/imports?tooLarge");
        } else if (path.startsWith("/drafts/") && length > LARGEST_FORM) {
            response.sendRedirect(HeldForm.addressOf(request) + "?tooLarge");
        } else {
            try {
                chain.doFilter(request, response);
            } catch (RuntimeException | ServletException e) {
                // Who does not say beforehand how much will come is stopped on the way.
                if (!isTooLarge(e) || response.isCommitted()) {
                    throw e;
                }
                response.sendRedirect("/imports?tooLarge");
            }
        }
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SizeException) {
                return true;
            }
        }
        return false;
    }
}
