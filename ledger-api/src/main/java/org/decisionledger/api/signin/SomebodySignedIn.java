package org.decisionledger.api.signin;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whoever signed in, in any role. */
enum SomebodySignedIn implements AuthorizationManager<RequestAuthorizationContext> {
    INSTANCE;

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Authentication who = authentication.get();
        return new AuthorizationDecision(
                who != null && who.getPrincipal() instanceof SignedIn signedIn && !signedIn.visitor());
    }
}
