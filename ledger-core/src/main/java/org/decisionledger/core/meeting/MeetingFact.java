package org.decisionledger.core.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A meeting of one or more bodies, and the papers before it. */
public sealed interface MeetingFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    MeetingId meeting();

    /** A body meets, alone or in common with others. Seen in 000 §4.3, §4.4; 002 §3.4; 003 header. */
    @WireName(value = "MeetingHeld", seenIn = "000 §4.3, §4.4; 002 §3.4; 003 header")
    @Meaning("A body meets, alone or in common with others.")
    record MeetingHeld(
            @Meaning("the meeting") @Introduces MeetingId meeting,
            @Meaning("what people call it") @Title String title,
            @Meaning("the bodies that meet") @AtLeastOne List<OrganisationId> bodies,

            @Meaning("true when separate bodies sit together and decide one by one") @Nullable
            Boolean inCommon,

            @Meaning("others present") List<OrganisationId> present,
            @Meaning("number of people present") @Nullable Integer attendance,

            @Meaning("what is recorded of the quorum") @Nullable
            String quorum,

            @Meaning("what is recorded of the notice") @Nullable
            String notice,

            @Meaning("where") @Nullable String place,
            @Meaning("what it was about") List<String> business)
            implements MeetingFact {

        public MeetingHeld {
            bodies = List.copyOf(bodies);
            present = List.copyOf(present);
            business = List.copyOf(business);
        }
    }

    /** A paper comes before a body. Seen in 000 §4.3, §4.4; 003 §5; 004 ¶35. */
    @WireName(value = "PaperTabled", seenIn = "000 §4.3, §4.4; 003 §5; 004 ¶35")
    @Meaning("A paper comes before a body.")
    record PaperTabled(
            @Meaning("the meeting") MeetingId meeting,
            @Meaning("the paper") @Introduces DocumentId paper,

            @Meaning("what people call the paper") @Title @Nullable
            String title,

            @Meaning("the bodies it comes before") @AtLeastOne
            List<OrganisationId> before,

            @Meaning("what it asks for") PaperPurpose purpose,
            @Meaning("what is asked, in brief") @Nullable String asks,
            @Meaning("who wrote or took it") @Nullable OfficeId author,
            @Meaning("the decisions it is for") List<DecisionId> decisions,

            @Meaning("what came of it; left out when open") @Nullable
            String outcome)
            implements MeetingFact {

        public PaperTabled {
            before = List.copyOf(before);
            decisions = List.copyOf(decisions);
        }
    }

    /** A meeting is called or announced for a date. That it was held is another matter. Seen in 002 §6, §7; 004 header. */
    @WireName(value = "MeetingCalled", seenIn = "002 §6, §7; 004 header")
    @Meaning("A meeting is called or announced for a date. That it was held is another matter.")
    record MeetingCalled(
            @Meaning("the meeting") @Introduces MeetingId meeting,
            @Meaning("what people call it") @Title String title,

            @Meaning("the bodies that are to meet") @AtLeastOne
            List<OrganisationId> bodies,

            @Meaning("when it is to be held") @Nullable Edtf planned,
            @Meaning("what it is to be about") List<String> business)
            implements MeetingFact {
        public MeetingCalled {
            bodies = List.copyOf(bodies);
            business = List.copyOf(business);
        }
    }

    /** It is recorded whether a party was represented at a meeting, by whom and with what authority. Seen in 002 §2.1, §3.4, §6, cl. 7.1. */
    @WireName(value = "PartyRepresented", seenIn = "002 §2.1, §3.4, §6, cl. 7.1")
    @Meaning("It is recorded whether a party was represented at a meeting, by whom and with what authority.")
    record PartyRepresented(
            @Meaning("the meeting") MeetingId meeting,
            @Meaning("the party") OrganisationId party,
            @Meaning("whether anybody was there for it") Boolean represented,

            @Meaning("the post that was there for it") @Nullable
            OfficeId representative,

            @Meaning("the authority recorded; left out when none is recorded") @Nullable
            String authority)
            implements MeetingFact {}
}
