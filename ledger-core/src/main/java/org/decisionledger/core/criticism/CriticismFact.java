package org.decisionledger.core.criticism;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a criticism between its writing and its release. */
public sealed interface CriticismFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    CriticismId criticism();

    /** The passage is shown to the party it criticises. The finding it comes from is linked. Seen in 000 §2.4, §3.7. */
    @BearsOn
    @WireName(value = "CriticismPut", seenIn = "000 §2.4, §3.7")
    @Meaning("The passage is shown to the party it criticises. The finding it comes from is linked.")
    record CriticismPut(
            @Meaning("the criticism") @Introduces CriticismId criticism,
            @Meaning("the passage in brief") @Title String passage,
            @Meaning("the party criticised") OrganisationId party,
            @Meaning("the post criticised") @Nullable OfficeId office,

            @Meaning("by when a reply is asked for; the last day counts") @Nullable
            Edtf replyBy)
            implements CriticismFact {}

    /** The party replies. The actor is who replies. Seen in 000 §3.7. */
    @WireName(value = "CriticismReplied", seenIn = "000 §3.7")
    @Meaning("The party replies. The actor is who replies.")
    record CriticismReplied(
            @Meaning("the criticism") CriticismId criticism,
            @Meaning("the reply in brief") String reply,
            @Meaning("what it accepts") List<String> accepts,
            @Meaning("what it disputes") List<String> disputes)
            implements CriticismFact {
        public CriticismReplied {
            accepts = List.copyOf(accepts);
            disputes = List.copyOf(disputes);
        }
    }

    /** The time for a reply is over and none came. Seen in 000 §3.7. */
    @WireName(value = "ReplyTimeLapsed", seenIn = "000 §3.7")
    @Meaning("The time for a reply is over and none came.")
    record ReplyTimeLapsed(
            @Meaning("the criticism") CriticismId criticism,
            @Meaning("the time that was set") @Nullable Edtf deadline) implements CriticismFact {}

    /** The criticism is released by those who keep this ledger, with any reply beside it. Seen in 000 §3.7. */
    @WireName(value = "CriticismReleased", seenIn = "000 §3.7")
    @Meaning("The criticism is released by those who keep this ledger, with any reply beside it.")
    record CriticismReleased(
            @Meaning("the criticism") CriticismId criticism,
            @Meaning("where it is released") @Nullable String where) implements CriticismFact {}
}
