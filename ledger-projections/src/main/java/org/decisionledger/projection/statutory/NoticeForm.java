package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice, and what the law asks it to tell.
 *
 * @param code by which it is asked for, such as {@code uk6} or {@code psr-6}
 * @param pack what the ids of the packs of rules it belongs to begin with
 * @param title what people call it
 * @param law where its content is laid down
 * @param timing when it is published
 * @param when what an award or a procurement must be for it to be due
 * @param stage whether there must be an award for it to be drawn up
 * @param asked what it asks, in the order of the law
 * @param note what a reader must know of this form; {@code null} for nothing
 */
record NoticeForm(
        String code,
        String pack,
        String title,
        String law,
        String timing,
        Due when,
        Stage stage,
        List<Asked> asked,
        @Nullable String note) {

    NoticeForm {
        asked = List.copyOf(asked);
    }

    NoticeForm(
            String code, String pack, String title, String law, String timing, Due when, Stage stage, Asking asking) {
        this(code, pack, title, law, timing, when, stage, asking.asked(), null);
    }

    NoticeForm noting(String words) {
        return new NoticeForm(code, pack, title, law, timing, when, stage, asked, words);
    }

    /** What a notice tells of. */
    enum Stage {
        /** Of a procurement, also before there is an award; or of the authority that runs it. */
        PROCUREMENT,
        /** Of an award or the contract. */
        AWARD
    }

    /** What an award or a procurement must be for a notice to be due. */
    enum Due {
        /** Always when the regime holds. */
        ALWAYS,
        /** When it is made without competition. */
        DIRECT,
        /** When it is made with competition. */
        COMPETED,
        /** When the authority pays enough in a year. */
        PIPELINE,
        /** Never; it may be published. */
        VOLUNTARY,
        /** When an entry tells that the market was engaged. */
        ENGAGED,
        /** When an entry tells that the procurement was given up. */
        GIVEN_UP,
        /** When a payment was large enough. */
        PAID,
        /** When an entry tells of a rating, or of a notice about performance. */
        RATED,
        /** When an entry tells that the contract was changed. */
        CHANGED,
        /** When an entry tells that the contract came to an end, or that notice to end it was given. */
        ENDED,
        /** When an entry names a dynamic market. */
        DYNAMIC_MARKET,
        /** Of an authority for each half-year. */
        HALF_YEAR,
        PROCESS_A_OR_B,
        PROCESS_C,
        MOST_SUITABLE_PROVIDER,
        COMPETITIVE,
        FRAMEWORK_CONTRACT,
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
        /** How those were rated that were not chosen. */
        NOT_CHOSEN,
        JUSTIFICATION,
        CONFLICTS,
        TENDERS,
        STANDSTILL,
        PERFORMANCE,
        RATINGS,
        /** A breach of the contract, or performance that did not satisfy. */
        BREACH,
        CHANGE,
        ENDING,
        TIMETABLE,
        ENGAGEMENT,
        GIVEN_UP,
        /** Of payments, of which the ledger keeps nothing. */
        PAYMENTS,
        /** Of a dynamic market, of which the ledger keeps nothing. */
        MARKET,
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
        return Stream.concat(PsrNotices.ALL.stream(), ActNotices.all().stream()).toList();
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
