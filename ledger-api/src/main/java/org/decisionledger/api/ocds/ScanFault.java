package org.decisionledger.api.ocds;

/** What cannot be read as JSON, and where; or that the source breaks off. */
final class ScanFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Where where;
    private final String what;
    private final boolean isEndOfSource;

    ScanFault(Where where, String message, boolean isEndOfSource) {
        super(message, null, false, false);
        this.where = where;
        this.what = message;
        this.isEndOfSource = isEndOfSource;
    }

    Where where() {
        return where;
    }

    String what() {
        return what;
    }

    /** Whether nothing can be read after it, in whatever form the source is. */
    boolean isEndOfSource() {
        return isEndOfSource;
    }
}
