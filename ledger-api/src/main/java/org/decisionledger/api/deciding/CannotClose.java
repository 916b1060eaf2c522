package org.decisionledger.api.deciding;

/** A proposal cannot be closed as asked. Nothing was recorded; the message says why, and what would help. */
public final class CannotClose extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    CannotClose(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }
}
