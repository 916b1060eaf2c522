package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice, and what the law asks it to tell.
 *
 * @param code by which it is asked for, such as {@code uk6} or {@code psr-6}
 * @param pack what the ids of the packs of rules it belongs to begin with
 * @param title what people call it
 * @param law where its content is laid down
 * @param timing when it is published
 * @param when what an award must be for it to be due
 * @param asked what it asks, in the order of the law
 */
record NoticeForm(String code, String pack, String title, String law, String timing, Due when, List<Asked> asked) {

    NoticeForm {
        asked = List.copyOf(asked);
    }

    /** What an award must be for a notice to be due. */
    enum Due {
        /** Always when the regime holds. */
        ALWAYS,
        /** When it is made without competition. */
        DIRECT,
        /** When an entry tells that the contract was changed. */
        CHANGED,
        /** When an entry tells that the contract was ended before its term. */
        ENDED,
        PROCESS_A_OR_B,
        PROCESS_C,
        MOST_SUITABLE_PROVIDER,
        COMPETITIVE,
        URGENT,
        URGENT_AND_CHANGED
    }

    /** Where entries may show what is asked. */
    enum Slot {
        AUTHORITY,
        TITLE,
        IDENTIFIERS,
        SUBJECT,
        SUPPLIERS,
        VALUE,
        CHANGE_OF_VALUE,
        DATES,
        OPTIONS,
        PROCESS,
        DECISION_MAKERS,
        CRITERIA,
        REASONS,
        JUSTIFICATION,
        CONFLICTS,
        TENDERS,
        STANDSTILL,
        PERFORMANCE,
        CHANGE,
        ENDING,
        TIMETABLE,
        /** A statement for the person who finishes the notice; no entry carries it. */
        STATEMENT
    }

    /**
     * One thing that a notice asks.
     *
     * @param place where the law asks it
     * @param asks what, in our words
     * @param slot where entries may show it
     */
    record Asked(String place, String asks, Slot slot) {}

    /** Every form there is, those of the Provider Selection Regime first. */
    static List<NoticeForm> all() {
        return Stream.concat(PsrNotices.ALL.stream(), ActNotices.ALL.stream()).toList();
    }

    static List<String> codes() {
        return all().stream().map(NoticeForm::code).toList();
    }

    static Optional<NoticeForm> named(String code) {
        return all().stream().filter(f -> f.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Puts the questions of a form together, each under its place. */
    static final class Asking {

        private final String place;
        private final List<Asked> asked = new ArrayList<>();

        Asking(String place) {
            this.place = place;
        }

        Asking ask(Slot slot, String asks) {
            asked.add(new Asked(place, asks, slot));
            return this;
        }

        /** The same at a place of its own below. */
        Asking at(String below, Slot slot, String asks) {
            asked.add(new Asked(place + below, asks, slot));
            return this;
        }

        List<Asked> asked() {
            return asked;
        }
    }
}
