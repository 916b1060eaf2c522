package org.decisionledger.projection.account;

import java.util.List;
import java.util.Map;
import org.decisionledger.core.account.AccountChange;
import org.decisionledger.core.entry.Account.Distance;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of one event, or of each event around a thing, side by side.
 *
 * @param id the entry or thing asked about
 * @param title it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param counts how many parties are in each state, by its written name, in the order of {@link PartyState}; a party
 *     in several states counts in each of them
 * @param parties how each party stands, over all events
 * @param events the events of which there are accounts, in order of occurrence
 * @param summaries what sums the accounts up, newest version first, each apart from the accounts
 * @param changes what one party told at two dates
 * @param remarks what is to be known before relying on the rest
 */
public record SideBySide(
        String id,
        String title,
        AsOf asOf,
        long position,
        Map<String, Integer> counts,
        List<Stand> parties,
        List<Event> events,
        List<Summary> summaries,
        List<Change> changes,
        List<Statement> remarks) {

    /**
     * One event.
     *
     * @param entry the telling of it that was asked for, else the one recorded first
     * @param parties how each party stands to it
     * @param accounts every account of it: the tellings first, then what disputes, accepts, does not fit or speaks of
     *     them
     */
    public record Event(String entry, String title, List<Stand> parties, List<Told> accounts) {}

    /**
     * How one party stands.
     *
     * @param party the body, or {@code null} when the entries name none
     * @param title the party in words
     * @param grounds what shows it, at least one
     */
    public record Stand(@Nullable String party, String title, PartyState state, List<Ground> grounds) {}

    /**
     * What shows how a party stands.
     *
     * @param entry the entry that shows it
     * @param to the entry that the party stands to
     * @param notedBy who noted it, when it is noted of the party; {@code null} when the party says it itself, and where
     *     it is only named
     * @param stated when it was said
     * @param words the position in brief, where somebody put it into words
     */
    public record Ground(
            String entry,
            String to,
            @Nullable String notedBy,
            Stated stated,
            @Nullable String words) {}

    /** How an account comes to stand beside the others. */
    public enum Part {
        TELLS("tells it"),
        DISPUTES("disputes it"),
        ACCEPTS("accepts it"),
        DOES_NOT_FIT("does not fit it"),
        SPEAKS_OF("speaks of it");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One account.
     *
     * @param entry the entry that holds it
     * @param speaksOf the entries it disputes, accepts, does not fit or speaks of; for a telling those it disputes itself
     * @param party whose account it is; {@code null} when no body is named
     * @param title the party in words
     * @param stated when it was said
     * @param distance how far the teller stood from it; {@code null} when no entry says
     * @param distanceWords the same in words, with those through whom it was heard
     * @param text what is told, word for word as recorded
     * @param holds what it holds to be so
     * @param evidence the entries that are linked as evidence of it
     * @param positions how parties are noted to stand to this account
     * @param row the entry, with its own sources
     */
    public record Told(
            String entry,
            Part part,
            List<String> speaksOf,
            @Nullable String party,
            String title,
            @Nullable String office,
            @Nullable String officeTitle,
            Stated stated,
            @Nullable Distance distance,
            String distanceWords,
            String text,
            List<Held> holds,
            List<LinkRef> evidence,
            List<Stand> positions,
            TimelineRow row) {}

    /** What an account holds to be so of a thing. */
    public record Held(String of, String title, String attribute, String value) {}

    /**
     * A neutral summary, apart from the accounts.
     *
     * @param summary the summary, the same for every version
     * @param versions newest first; where two bear one number, the one recorded later first
     */
    public record Summary(String summary, List<Version> versions) {}

    /**
     * One version of a summary.
     *
     * @param by who wrote it
     * @param sumsUp the entries it says it sums up
     * @param addedAfter accounts here that were recorded after it
     * @param leftOut accounts here that were on record when it was written and that it does not name
     * @param changedAfter entries it sums up that were corrected or withdrawn after it
     */
    public record Version(
            int number,
            String by,
            Stated stated,
            String text,
            List<String> sumsUp,
            List<String> addedAfter,
            List<String> leftOut,
            List<String> changedAfter,
            TimelineRow row) {}

    /** By what two accounts of one party can be held against each other. */
    public enum Same {
        CLAIM,
        QUESTION,
        EVENT,
        LINKED,
        LABELLED
    }

    /**
     * What one party told at two dates.
     *
     * @param same by what the two belong together, in words
     * @param earlier the account said earlier, or, where the dates do not show which was, the one whose date begins earlier
     * @param order which was said first, in words
     * @param words the difference of the two texts
     * @param claims the difference of what they hold to be so
     * @param labels in what they differ, as people judge it; none when nobody did
     * @param label the same in words: "not labelled" when nobody did
     */
    public record Change(
            String party,
            String title,
            List<Same> bases,
            List<String> same,
            Said earlier,
            Said later,
            String order,
            List<Words> words,
            List<ClaimChange> claims,
            List<Label> labels,
            String label) {}

    /** One side of a change. */
    public record Said(
            String entry, Stated stated, @Nullable String officeTitle, String text) {}

    /** What became of one claim; a value is {@code null} where that account does not hold one. */
    public record ClaimChange(
            String of,
            String title,
            String attribute,
            @Nullable String earlier,
            @Nullable String later) {

        public boolean same() {
            return earlier != null && earlier.equals(later);
        }
    }

    /** How a person judges a change. */
    public record Label(AccountChange change, String by, String reason, String entry) {}
}
