package org.decisionledger.api.web;

/** Nothing stands in the record under the name asked for, at the moment asked about. */
public final class NothingRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String asked;

    public NothingRecorded(String asked) {
        super("Nothing is recorded under \"" + asked + "\"");
        this.asked = asked;
    }

    public String asked() {
        return asked;
    }
}
