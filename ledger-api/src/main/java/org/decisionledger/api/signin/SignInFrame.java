package org.decisionledger.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who is signed in; {@code null} when nobody is. */
@ControllerAdvice(annotations = Controller.class)
class SignInFrame {

    private final Reach reach;

    SignInFrame(Reach reach) {
        this.reach = reach;
    }

    @ModelAttribute("signedIn")
    @Nullable
    SignedIn signedIn() {
        return SignedIn.now().orElse(null);
    }

    /** Whether there is a place to sign in. */
    @ModelAttribute("canSignIn")
    boolean canSignIn() {
        return !reach.demo();
    }
}
