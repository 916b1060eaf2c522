package org.decisionledger.projection.ocds.merge;

/** Why something cannot be merged, or no rules be had, and where. */
public final class MergeFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    MergeFault(String path, String message) {
        super(message);
        this.path = path;
    }

    /** The path in the merged release or the schema, with a slash before each name; empty for the whole. */
    public String path() {
        return path;
    }
}
