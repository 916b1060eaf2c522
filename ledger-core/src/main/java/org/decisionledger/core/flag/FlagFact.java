package org.decisionledger.core.flag;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.FlagId;
import org.decisionledger.core.thing.ThingId;

/** What a person answers to a finding of the ledger. */
public sealed interface FlagFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    FlagId flag();

    /** A person explains why two passages differ, or accepts that they do. The entries that conflict are linked. Seen in design §2. */
    @BearsOn
    @WireName(value = "ConflictAnswered", seenIn = "design §2")
    @Meaning(
            "A person explains why two passages differ, or accepts that they do. The entries that conflict are linked.")
    record ConflictAnswered(
            @Meaning("the answer") @Introduces FlagId flag,
            @Meaning("explained, or accepted as it is") ConflictAnswer how,

            @Meaning("the explanation, or why it is accepted") @Title
            String reason,

            @Meaning("the things it is about") List<ThingId> about)
            implements FlagFact {
        public ConflictAnswered {
            about = List.copyOf(about);
        }
    }

    /** A person judges how hard a conflict is that was noted or found. The entries that conflict are linked. Seen in design §2. */
    @BearsOn
    @WireName(value = "ConflictJudged", seenIn = "design §2")
    @Meaning("A person judges how hard a conflict is that was noted or found. The entries that conflict are linked.")
    record ConflictJudged(
            @Meaning("the judgement") @Introduces FlagId flag,

            @Meaning(
                    "whether the passages cannot both be true, do not fit on a natural reading, differ in wording only,"
                            + " or can both be true")
            ConflictHardness how,

            @Meaning("why it is judged so") @Title String reason,
            @Meaning("the things it is about") List<ThingId> about)
            implements FlagFact {
        public ConflictJudged {
            about = List.copyOf(about);
        }
    }

    /** A person sets the finding of a check aside, with the reason. Seen in design §2. */
    @WireName(value = "CheckDismissed", seenIn = "design §2")
    @Meaning("A person sets the finding of a check aside, with the reason.")
    record CheckDismissed(
            @Meaning("the answer") @Introduces FlagId flag,
            @Meaning("the check, for example K-07") String check,
            @Meaning("what was checked") ThingId of,
            @Meaning("why it is set aside") @Title String reason)
            implements FlagFact {}
}
