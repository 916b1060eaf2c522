package org.decisionledger.core.thing;

/** A text that was to be an identifier is not one; the message says why and what to write instead. */
public final class MalformedId extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedId(String message) {
        super(message);
    }
}
