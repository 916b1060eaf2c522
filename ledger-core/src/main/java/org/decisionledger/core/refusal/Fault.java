package org.decisionledger.core.refusal;

import org.decisionledger.core.personal.PersonalMarks;

/**
 * One thing wrong with what was asked.
 *
 * @param code stable, for programs, for example {@code unknown-reference}
 * @param pointer the place, as a JSON pointer (RFC 6901) into the entry, empty for the whole
 * @param message what is wrong and what would help, for people
 */
public record Fault(String code, String pointer, String message) {

    /** What is said to people who ask never shows words marked as personal data. */
    public Fault {
        message = PersonalMarks.concealed(message);
    }

    /** The same fault inside something larger, whose pointer is put in front. */
    public Fault under(String prefix) {
        return new Fault(code, prefix + pointer, message);
    }
}
