package org.decisionledger.projection.vote;

import java.util.List;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.decision.ReplyMeans;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, the answers to it, and what the rules make of them at a stated moment, beside what is recorded of the
 * outcome.
 *
 * @param decision the decision
 * @param title what people call it
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param on the day, or time of day, for which the outcome is worked out (EDTF); {@code null} when there is none to work
 *     it out for
 * @param onWords the same in words
 * @param onBasis why that moment
 * @param put the proposal; {@code null} when none is on record
 * @param parties who was asked or answered, and how each stands
 * @param rules the rules relied on
 * @param setAside rules that speak of the matter and do not govern it
 * @param outcome the outcome for all; {@code null} where each body decides for itself or nothing is worked out
 * @param outcomeWords the same in words
 * @param awaited whether the answer of any party is still awaited
 * @param bodies one outcome for each body where each decides for itself
 * @param deadline the last day for answers (EDTF), if one is on record
 * @param silent parties that certainly did not answer in time, by identifier
 * @param workings how the outcome is worked out, sentence by sentence
 * @param remarks what a reader must know before relying on it
 * @param recorded what the record itself says came of it, each beside the outcome worked out
 * @param authority under what authority those who decided or carried it out acted
 */
public record VoteOutcome(
        String decision,
        String title,
        AsOf asOf,
        long position,
        @Nullable String on,
        @Nullable String onWords,
        String onBasis,
        @Nullable Put put,
        List<Party> parties,
        List<RuleApplied> rules,
        List<Statement> setAside,
        @Nullable CollectiveOutcome outcome,
        String outcomeWords,
        boolean awaited,
        List<Body> bodies,
        @Nullable String deadline,
        List<String> silent,
        List<String> workings,
        List<Flag> remarks,
        List<Recorded> recorded,
        List<Act> authority) {

    /**
     * The proposal as put.
     *
     * @param text what is proposed
     * @param classes the classes of matter it is put under, in its own words
     * @param matter the contract or other matter
     * @param namedRules the rules it says it is put under
     * @param asked the bodies asked, by identifier
     * @param circulated when it was put to them, in words
     * @param replyBy by when an answer is asked, in words; the last day counts
     * @param decisionOn when it is to be decided, in words
     * @param value the sum at stake, in words
     * @param row the entry that tells it
     */
    public record Put(
            String text,
            List<String> classes,
            @Nullable String matter,
            List<String> namedRules,
            List<String> asked,
            String circulated,
            @Nullable String replyBy,
            @Nullable String decisionOn,
            @Nullable String value,
            TimelineRow row) {}

    /**
     * One body and how it stands.
     *
     * @param isParty false for a body that answered and has no say
     * @param weight its weight in per cent as printed, if a rule relied on gives one
     * @param standing how it stands, in words; several words where the record does not decide it
     * @param flags {@code late}, {@code silent}, {@code stood-aside}, {@code not-a-party}, {@code answered-twice},
     *     {@code not-asked}
     */
    public record Party(
            String organisation,
            String title,
            boolean isParty,
            @Nullable String weight,
            List<String> standing,
            List<String> flags,
            List<Reply> answers) {}

    /**
     * One answer.
     *
     * @param entry the entry that tells it
     * @param when its date in words
     * @param means how it was given; {@code null} when a resolution tells it
     * @param words the reason given, or the position as the source puts it
     * @param representative the office that answered
     * @param authority the delegation relied on, by identifier
     * @param authorityTitle the same by its name
     * @param inTime whether it came within the time for answers
     * @param outside what lies outside the delegation relied on or cannot be told of it; empty when nothing does
     */
    public record Reply(
            String entry,
            String when,
            PartyReply reply,
            @Nullable ReplyMeans means,
            @Nullable String words,
            @Nullable String representative,
            @Nullable String authority,
            @Nullable String authorityTitle,
            Answer inTime,
            List<Statement> outside) {}

    /**
     * A rule relied on.
     *
     * @param rule its identifier
     * @param cited its words, clause, text and entry, as a citation
     * @param lastDay the last day for answers under it, in words
     * @param weights each weight as printed
     * @param sumOfWeights their sum in per cent; {@code null} when the rule gives no weights
     * @param quorum what it says of a quorum and who took part, in words
     * @param notice what it says of notice and what was given, in words
     * @param says what it makes of the answers; several where the record leaves it open
     * @param entry the entry that tells it
     */
    public record RuleApplied(
            String rule,
            String cited,
            @Nullable String lastDay,
            List<String> weights,
            @Nullable String sumOfWeights,
            String quorum,
            String notice,
            List<String> says,
            String entry) {}

    /** What one body decided for itself. */
    public record Body(
            String organisation, String title, CollectiveOutcome outcome, String outcomeWords, List<String> entries) {}

    /**
     * A remark of the count or of this view.
     *
     * @param code stable, for programs
     * @param about the parameter, clause or body it is about; empty for none
     */
    public record Flag(String code, String about, String words, List<String> entries) {}

    /**
     * What the record says came of it.
     *
     * @param outcome as recorded; {@code null} when the entry states none in such terms
     * @param differs whether it differs from the outcome worked out
     * @param words how the two stand to each other
     */
    public record Recorded(@Nullable CollectiveOutcome outcome, boolean differs, String words, TimelineRow row) {}

    /**
     * A decision or action taken, and the authority for it that is on record.
     *
     * @param authorityStated the authority as the entry states it
     * @param reach what can be said in all
     * @param words the same in words
     * @param delegations each delegation to that body or office, and how far it reaches
     */
    public record Act(
            TimelineRow row,
            @Nullable String authorityStated,
            Reach reach,
            String words,
            List<Statement> delegations) {}

    /** How far the delegations on record reach. */
    public enum Reach {
        /** One of them covers it, as far as it says. */
        WITHIN,
        /** Those on record do not cover it: flagged as beyond powers (ultra vires), and left standing. */
        OUTSIDE,
        /** Dates, sums or words on record do not decide it. */
        CANNOT_BE_TOLD,
        /** No delegation to that body or office is on record; whether one was needed is not said. */
        NONE_ON_RECORD
    }
}
