package org.decisionledger.api.signin;

import java.util.Locale;
import java.util.Set;

/** What somebody signs in as. Everybody who signs in may read; a person may have several roles, or none. */
public enum Role {
    /** Records, corrects and withdraws entries. */
    RECORDER,
    /** Does what a recorder does, for the body whose memory is kept. */
    OFFICER,
    /** Reads, and follows what was recorded. */
    AUDITOR,
    /** Reads, and asks why. */
    REVIEWER,
    /** Adds people, gives roles and one-time passwords; records nothing by this role alone. */
    ADMINISTRATOR;

    /** The roles that record. */
    public static final Set<Role> RECORDING = Set.of(RECORDER, OFFICER);

    /** As it is written in addresses and forms: {@code recorder}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name by which access is granted. */
    String authority() {
        return "ROLE_" + name();
    }
}
