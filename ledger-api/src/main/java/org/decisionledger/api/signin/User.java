package org.decisionledger.api.signin;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param name what they sign in with: 2 to 40 small letters, digits, full stops and hyphens; never given to another
 * @param fullName as others know them
 * @param roles may be empty: then they read only
 * @param password the salted hash; empty once they were shut out
 * @param oneTime whether the password was made by the ledger and must be changed at the next sign-in
 * @param until when a one-time password ends; {@code null} for one that was chosen
 * @param token the SHA-256 of their token for programs, hexadecimal; {@code null} when there is none
 * @param stamp counts up whenever whoever is signed in must sign in anew
 */
public record User(
        String name,
        String fullName,
        Set<Role> roles,
        String password,
        boolean oneTime,
        @Nullable Instant until,
        @Nullable String token,
        long stamp) {

    public User {
        roles = Set.copyOf(roles);
    }

    /** Whether they can sign in at all. */
    public boolean active() {
        return !password.isEmpty();
    }

    User withRoles(String known, Set<Role> given) {
        return new User(name, known, given, password, oneTime, until, token, stamp);
    }

    User withPassword(String hash, boolean once, @Nullable Instant ends) {
        return new User(name, fullName, roles, hash, once, ends, token, stamp + 1);
    }

    User withToken(@Nullable String hash) {
        return new User(name, fullName, roles, password, oneTime, until, hash, stamp);
    }

    User shutOut() {
        return new User(name, fullName, roles, "", false, null, null, stamp + 1);
    }
}
