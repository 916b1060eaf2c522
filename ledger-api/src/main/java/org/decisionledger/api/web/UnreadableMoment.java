package org.decisionledger.api.web;

import java.util.List;

/** The moment asked about cannot be read. Carries what was typed, so that the page can offer it for mending. */
public final class UnreadableMoment extends Exception {

    private static final long serialVersionUID = 1L;

    private final String recordedText;
    private final String occurredText;
    private final transient List<Problem> problems;

    UnreadableMoment(String recordedText, String occurredText, List<Problem> problems) {
        super("Cannot read the moment asked about: " + problems);
        this.recordedText = recordedText;
        this.occurredText = occurredText;
        this.problems = List.copyOf(problems);
    }

    /**
     * One parameter that cannot be read.
     *
     * @param field the parameter, also the identifier of its input
     * @param message a key of the message file; takes {@code typed} as its argument
     */
    public record Problem(String field, String message, String typed) {}

    public String recordedText() {
        return recordedText;
    }

    public String occurredText() {
        return occurredText;
    }

    public List<Problem> problems() {
        return problems;
    }
}
