package org.decisionledger.api.importing;

import java.io.IOException;

/** The bytes of a file are not text the ledger takes, from a certain line on. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String code;
    private final String words;

    Unreadable(int line, String code, String words) {
        super(words);
        this.line = line;
        this.code = code;
        this.words = words;
    }

    int line() {
        return line;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}
