package org.decisionledger.core.gap;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What the record does not hold. */
public sealed interface GapFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    GapId gap();

    /** A source says something is missing or unclear. The actor is who says so. Seen in 000 §3.5, §4.3, §4.4. */
    @WireName(value = "RecordGapNoted", seenIn = "000 §3.5, §4.3, §4.4")
    @Meaning("A source says something is missing or unclear. The actor is who says so.")
    record RecordGapNoted(
            @Meaning("the gap") @Introduces GapId gap,
            @Meaning("the question left open") @Title String question,
            @Meaning("in what way it is missing") GapKind kind,
            @Meaning("who looked") @Nullable String lookedBy,
            @Meaning("where they looked") List<String> lookedWhere,

            @Meaning("when the missing record should have been made") @Nullable
            Edtf shouldBe,

            @Meaning("the things it is about") List<ThingId> about)
            implements GapFact {

        public RecordGapNoted {
            lookedWhere = List.copyOf(lookedWhere);
            about = List.copyOf(about);
        }
    }

    /** Somebody looks for what is missing. The date of the entry is the date of the search. Seen in 000 §3.5, §4.3. */
    @WireName(value = "RecordSearchedFor", seenIn = "000 §3.5, §4.3")
    @Meaning("Somebody looks for what is missing. The date of the entry is the date of the search.")
    record RecordSearchedFor(
            @Meaning("the gap") GapId gap,
            @Meaning("who looked") @Nullable String lookedBy,
            @Meaning("where they looked") List<String> lookedWhere,
            @Meaning("what came of it") @Nullable String result)
            implements GapFact {
        public RecordSearchedFor {
            lookedWhere = List.copyOf(lookedWhere);
        }
    }

    /** What was missing is found, or the question is answered. The gap is closed from then on. Seen in 000 §3.5. */
    @WireName(value = "RecordFound", seenIn = "000 §3.5")
    @Meaning("What was missing is found, or the question is answered. The gap is closed from then on.")
    record RecordFound(
            @Meaning("the gap") GapId gap,
            @Meaning("what was found") String what,
            @Meaning("where it was found") @Nullable String where,
            @Meaning("the record itself") @Nullable DocumentId record)
            implements GapFact {}
}
