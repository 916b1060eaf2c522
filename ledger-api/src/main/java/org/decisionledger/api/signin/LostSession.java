package org.decisionledger.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a form that comes without the session it was shown in: whoever sent it signs in again, and what they
 * typed is held for them. Anything else that is not allowed is told so.
 */
@Component
class LostSession implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        if (fault instanceof CsrfException) {
            if (fromHere(request)) {
                HeldForm.hold(request);
            }
            response.sendRedirect(
                    SignedIn.now().filter(s -> !s.visitor()).isPresent()
                            ? HeldForm.addressOf(request)
                            : PageDoor.SIGN_IN + "?lost");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a page of this server sent it; one of another site may not plant words in a form. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null
                && host != null
                && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
