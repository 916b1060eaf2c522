package org.decisionledger.api.signin;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever is signed in while a request is answered.
 *
 * @param name what they signed in with
 * @param fullName as others know them
 * @param mustChange whether they signed in with a one-time password and must choose their own first
 * @param visitor whether nobody signed in and a demonstration lets everybody read
 * @param stamp that of the user when they signed in
 */
public record SignedIn(String name, String fullName, Set<Role> roles, boolean mustChange, boolean visitor, long stamp)
        implements Principal, java.io.Serializable {

    /** Reads a demonstration, and records nothing. */
    static final SignedIn VISITOR = new SignedIn("visitor", "Visitor", Set.of(), false, true, 0);

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    static SignedIn as(User user) {
        return new SignedIn(user.name(), user.fullName(), user.roles(), user.oneTime(), false, user.stamp());
    }

    /** Who is signed in for the request that this thread answers. */
    public static Optional<SignedIn> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether they may record entries. */
    public boolean records() {
        return roles.stream().anyMatch(Role.RECORDING::contains);
    }

    /** Whether they may see who used the ledger, and how. */
    public boolean seesUses() {
        return roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.AUDITOR);
    }

    /** Whether they may add people and give roles. */
    public boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
