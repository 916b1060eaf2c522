package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.decision.BodyPosition;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What one party answered, and the entry that tells it.
 *
 * @param given when it was given, the date of the entry; absent when no date is given
 * @param words the reason given, or the position as the source puts it
 * @param representative the office that answered for the party
 * @param authority the delegation it relied on
 */
public record AnswerOnRecord(
        EntryId entry,
        @Nullable Edtf given,
        OrganisationId party,
        PartyReply reply,
        @Nullable String words,
        @Nullable OfficeId representative,
        @Nullable DelegationId authority) {

    /** An answer to a proposal. */
    public static AnswerOnRecord of(EntryId entry, @Nullable Edtf given, PartyResponded told) {
        return new AnswerOnRecord(
                entry, given, told.party(), told.reply(), told.reason(), told.representative(), told.authority());
    }

    /** How a body stood, as a resolution tells it in words. Words that {@link PositionWords} does not know are {@link PartyReply#OTHER}. */
    public static AnswerOnRecord of(EntryId entry, @Nullable Edtf given, BodyPosition told) {
        return new AnswerOnRecord(
                entry, given, told.body(), PositionWords.read(told.position()), told.position(), null, null);
    }
}
