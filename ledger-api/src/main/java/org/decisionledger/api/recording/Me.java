package org.decisionledger.api.recording;

import org.decisionledger.api.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Whoever records now. The door has let in nobody else; asked again here, so that no mistake at the door is enough. */
final class Me {

    private Me() {}

    static SignedIn now() {
        return SignedIn.now()
                .filter(SignedIn::records)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
