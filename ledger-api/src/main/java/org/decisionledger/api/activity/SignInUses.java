package org.decisionledger.api.activity;

import java.time.Clock;
import org.decisionledger.api.activity.Use.What;
import org.decisionledger.api.signin.SignInWatch;
import org.decisionledger.api.signin.Users;

/** Notes who signed in and out. A name that is nobody's is not kept: it may be a password typed into the wrong field. */
final class SignInUses implements SignInWatch {

    private final UseLog log;
    private final Users users;
    private final Clock clock;

    SignInUses(UseLog log, Users users, Clock clock) {
        this.log = log;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public void signedIn(String name) {
        note(What.SIGNED_IN, name);
    }

    @Override
    public void failed(String name) {
        note(What.SIGN_IN_FAILED, users.named(name).isPresent() ? name : "");
    }

    @Override
    public void signedOut(String name) {
        note(What.SIGNED_OUT, name);
    }

    private void note(What what, String name) {
        log.add(new Use(clock.instant(), what, name, "page", "/sign-in", "/sign-in", null, null, 0));
    }
}
