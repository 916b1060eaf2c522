package org.decisionledger.projection.legacy;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What a successor inherits from a body on a date. Worked out only from entries of what had happened, or may have, by
 * that date and by the moment asked about.
 *
 * @param organisation the body
 * @param title its name as registered
 * @param on the date asked about (EDTF), or {@code null} for the latest on record
 * @param onWords the same in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param bodies the bodies whose items are taken in, and how each stands to the body asked about; itself first
 * @param successors what is told of bodies that follow it
 * @param offices its offices and who held them
 * @param parts the items, by kind; every kind is there, empty or not
 * @param complete whether each item that has to be taken on is accepted or refused
 * @param remarks what is to be known before relying on the record
 * @param rows every entry cited, in order of occurrence
 */
public record LegacyRecord(
        String organisation,
        String title,
        @Nullable String on,
        @Nullable String onWords,
        AsOf asOf,
        long position,
        List<Body> bodies,
        List<Statement> successors,
        List<Post> offices,
        List<Part> parts,
        Completeness complete,
        List<Statement> remarks,
        List<TimelineRow> rows) {

    /** What is said of a part without items. */
    public static final String NONE = "None recorded";

    /**
     * The legacy record of {@code body}.
     *
     * @param on the date asked about; {@code null} for the date of {@code asOf}, or for the latest on record
     */
    public static LegacyRecord of(EntrySource source, OrganisationId body, @Nullable Edtf on, AsOf asOf) {
        return new Inventory(Estate.of(source, body, on, asOf)).record();
    }

    /** The part of one kind. */
    public Part part(PartKind kind) {
        return parts.stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    /** How a body whose items are taken in stands to the body asked about. */
    public enum Standing {
        ITSELF,
        MEMBER_OF,
        HAS_AS_MEMBER,
        PREDECESSOR,
        PREDECESSOR_MEMBER_OF
    }

    /**
     * A body whose items are taken in.
     *
     * @param body the body, or group of bodies
     * @param title its name as registered
     * @param standing how it stands to the body asked about
     * @param words the same in words, for example "as predecessor Body A"
     * @param known for a predecessor: whether every succession on the way is stated, or one is inferred or not known
     * @param byThen for a predecessor: whether the body asked about had followed it by then
     * @param entries those that tell it; none for the body itself
     */
    public record Body(
            String body,
            String title,
            Standing standing,
            String words,
            @Nullable Succession known,
            Answer byThen,
            List<String> entries) {}

    /**
     * An office at one body and who held it.
     *
     * @param through how the body stands to the one asked about, in words; empty for itself
     * @param words who held it, or that no entry shows it
     */
    public record Post(
            String office,
            String title,
            String body,
            String bodyTitle,
            String through,
            Holders.Held held,
            String words,
            List<String> entries) {}

    /** The kinds of items, in the order in which they are told. */
    public enum PartKind {
        CONTRACTS_AS_COMMISSIONER("Contracts as commissioner"),
        CONTRACTS_AS_PROVIDER("Contracts as provider"),
        PROCUREMENTS("Procurements under way"),
        DECISIONS("Decisions"),
        COMPLAINTS("Open complaints"),
        COMMITMENTS("Undischarged commitments"),
        CONDITIONS("Open conditions"),
        RECOMMENDATIONS("Recommendations to it without recorded closure"),
        RISKS("Risks"),
        DOCUMENTS("Documents"),
        DOCUMENTS_MISSING("Documents lost, not found or not kept"),
        GAPS("Gaps noted in the record");

        private final String heading;

        PartKind(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /**
     * The items of one kind.
     *
     * @param none {@link #NONE} when there is no item, else {@code null}
     */
    public record Part(
            PartKind kind, String heading, @Nullable String none, List<Item> items) {}

    /** What is shown of who took an item. */
    public enum Taken {
        ACCEPTED,
        REFUSED,
        OFFERED,
        IN_GENERAL,
        NOBODY
    }

    /**
     * Who took an item, as far as entries show.
     *
     * @param taken what is shown for certain by then
     * @param words the same in a sentence
     * @param entries those it rests on; none when nobody is shown
     */
    public record Receiver(Taken taken, String words, List<String> entries) {}

    /**
     * One item.
     *
     * @param thing the contract, commitment or other thing
     * @param title it in words
     * @param capacity in what capacity it is the body's, for example "addressed to it"; empty where the kind says it
     * @param through through which bodies it is the body's, nearest first, for example "as predecessor Body A"; empty
     *     when it is its own
     * @param state its state on the date, in words
     * @param when the date that matters most for it, in words
     * @param byThen whether a dated entry other than a registration shows that it had begun by the date asked about
     * @param age how old it is on the date, where that can be told
     * @param owner the office and body that answer for it, where told
     * @param toBeTaken whether it has to be accepted or refused for the record to be complete
     * @param came what is recorded of how it came to the body asked about, when it is not its own from the beginning
     * @param receiver who took it from the body asked about
     * @param entries the entries it rests on, in order of occurrence; at least one
     */
    public record Item(
            String thing,
            String title,
            String capacity,
            List<String> through,
            String state,
            String when,
            Answer byThen,
            @Nullable String age,
            @Nullable String owner,
            boolean toBeTaken,
            List<Statement> came,
            Receiver receiver,
            List<String> entries) {}

    /**
     * Whether each contract not shown to have ended, open complaint, undischarged commitment and document told to be
     * held by the body is accepted or refused by another body.
     *
     * @param complete true when none is left, and also when there was none
     * @param toBeTaken how many there are
     * @param answered how many are accepted or refused
     * @param unanswered the others, by identifier
     * @param words the same in a sentence
     */
    public record Completeness(boolean complete, int toBeTaken, int answered, List<String> unanswered, String words) {}
}
