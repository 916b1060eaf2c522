package org.decisionledger.api.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody who is signed in is let do, in the terms of the library that watches the doors. */
final class Granted {

    /** Held by whoever shows a token with the request itself, which no page of another site can bring about. */
    static final String BY_TOKEN = "BY_TOKEN";

    private Granted() {}

    static Authentication bySession(SignedIn signedIn) {
        return new UsernamePasswordAuthenticationToken(signedIn, null, roles(signedIn));
    }

    static Authentication byToken(SignedIn signedIn) {
        List<GrantedAuthority> all = new ArrayList<>(roles(signedIn));
        all.add(new SimpleGrantedAuthority(BY_TOKEN));
        return new UsernamePasswordAuthenticationToken(signedIn, null, all);
    }

    private static List<GrantedAuthority> roles(SignedIn signedIn) {
        return signedIn.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
