package org.decisionledger.api.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds whoever is signed in against those who may sign in, at every request: other roles hold at once, and whoever was
 * shut out or given a new password is signed out. Leads whoever came with a one-time password to choose their own.
 */
final class FreshUser extends OncePerRequestFilter {

    static final String CHOOSE = "/my-password";
    private static final Set<String> WITHOUT_CHOOSING = Set.of(CHOOSE, "/sign-out");

    private final Users users;

    FreshUser(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = SignedIn.now().filter(someone -> !someone.visitor());
        if (signedIn.isPresent()) {
            Optional<User> user = users.named(signedIn.get().name())
                    .filter(User::active)
                    .filter(known -> known.stamp() == signedIn.get().stamp());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            user.ifPresent(known -> context.setAuthentication(Granted.bySession(SignedIn.as(known))));
            SecurityContextHolder.setContext(context);
            if (user.isEmpty()) {
                end(request.getSession(false));
            } else if (user.get().oneTime() && !WITHOUT_CHOOSING.contains(request.getServletPath())) {
                response.sendRedirect(CHOOSE);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
