package org.decisionledger.api.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            chain.doFilter(request, response);
        }
    }
}
