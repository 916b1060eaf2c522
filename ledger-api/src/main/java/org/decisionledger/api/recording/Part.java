package org.decisionledger.api.recording;

import java.util.List;
import java.util.Map;

/**
 * A part of a form: a field that is typed into or chosen, or a group or a list of parts.
 *
 * @param name of the input, also its identifier, for example {@code data.amount.value}; of a group, what its parts begin
 *     with
 * @param label what it asks, in a few words
 * @param help what it means, a sentence; empty when the label says all
 * @param required whether it must be given
 * @param input how it is asked
 * @param value as typed; empty when not, and for groups and lists
 * @param choices what can be chosen, by what is sent, in words
 * @param kinds of things that can be named, as in their identifiers; empty for any
 * @param said what a value means: a date in words, the name of a thing; empty when there is nothing to add
 * @param parts of a group, or the rows of a list
 */
public record Part(
        String name,
        String label,
        String help,
        boolean required,
        Input input,
        String value,
        Map<String, String> choices,
        List<String> kinds,
        String said,
        List<Part> parts) {

    /** How something is asked. */
    public enum Input {
        TEXT,
        WORDS,
        DATE,
        NUMBER,
        YES_NO,
        CHOICE,
        THING,
        ENTRY,
        ENTRY_OR_THING,
        GROUP,
        LIST
    }

    /** Whether anything is typed in it. */
    public boolean filled() {
        return !value.isEmpty() || parts.stream().anyMatch(Part::filled);
    }

    /** The fields in it that are filled, in order; itself when it is one. */
    public List<Part> answers() {
        return switch (input) {
            case GROUP, LIST ->
                parts.stream().flatMap(part -> part.answers().stream()).toList();
            case TEXT, WORDS, DATE, NUMBER, YES_NO, CHOICE, THING, ENTRY, ENTRY_OR_THING ->
                value.isEmpty() ? List.of() : List.of(this);
        };
    }

    /** Whether something is looked for rather than typed. */
    public boolean looksFor() {
        return input == Input.THING || input == Input.ENTRY || input == Input.ENTRY_OR_THING;
    }

    /** As a template names it. */
    public String shape() {
        return switch (input) {
            case GROUP -> "group";
            case LIST -> "list";
            case WORDS -> "words";
            case YES_NO -> "yes-no";
            case CHOICE -> "choice";
            case THING, ENTRY, ENTRY_OR_THING -> "thing";
            case TEXT, DATE, NUMBER -> "text";
        };
    }
}
