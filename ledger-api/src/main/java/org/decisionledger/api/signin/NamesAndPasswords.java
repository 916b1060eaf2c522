package org.decisionledger.api.signin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in by name and password. Where an organisation has a sign-in of its own, another provider takes the place of
 * this one: all else asks for {@link SignedIn} alone.
 */
final class NamesAndPasswords implements AuthenticationProvider {

    private final Users users;
    private final Attempts attempts;

    NamesAndPasswords(Users users, Attempts attempts) {
        this.users = users;
        this.attempts = attempts;
    }

    /** Too many attempts. */
    static final class TooMany extends LockedException {

        private static final long serialVersionUID = 1L;

        private final Instant until;

        TooMany(Instant until) {
            super("too many attempts to sign in");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Optional<Instant> wait = attempts.begin(name, address);
        if (wait.isPresent()) {
            throw new TooMany(wait.get());
        }
        User user = users.withPassword(
                        name, String.valueOf(asked.getCredentials()).strip())
                .orElseThrow(() -> new BadCredentialsException("not the name and password of anybody"));
        attempts.succeeded(name, address);
        return Granted.bySession(SignedIn.as(user));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
