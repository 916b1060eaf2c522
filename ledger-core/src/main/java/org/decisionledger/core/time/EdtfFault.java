package org.decisionledger.core.time;

import java.io.Serial;

/** A text that cannot be taken as a date: what was asked, why it cannot be, and what would help. */
public final class EdtfFault extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String asked;

    EdtfFault(String asked, String why, String help) {
        super(asked + ": " + why + ". " + help);
        this.asked = asked;
    }

    /** the refused text, exactly as it was given */
    public String asked() {
        return asked;
    }
}
