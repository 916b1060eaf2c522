package org.decisionledger.core.complaint;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What happens to a complaint or an informal concern. */
public sealed interface ComplaintFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    ComplaintId complaint();

    /** A complaint is lodged. The actor is the complainant. Seen in 000 §2.1, §3.2, §3.5. */
    @WireName(value = "ComplaintReceived", seenIn = "000 §2.1, §3.2, §3.5")
    @Meaning("A complaint is lodged. The actor is the complainant.")
    record ComplaintReceived(
            @Meaning("the complaint") @Introduces ComplaintId complaint,
            @Meaning("what people call it") @Title String title,
            @Meaning("what kind of complaint") ComplaintKind kind,
            @Meaning("whom it is addressed to") @AtLeastOne List<OrganisationId> to,
            @Meaning("against whom") List<OrganisationId> against,
            @Meaning("what is complained of") List<String> grounds,
            @Meaning("what is asked for") List<String> asks,
            @Meaning("who got a copy") List<String> copiedTo)
            implements ComplaintFact {

        public ComplaintReceived {
            to = List.copyOf(to);
            against = List.copyOf(against);
            grounds = List.copyOf(grounds);
            asks = List.copyOf(asks);
            copiedTo = List.copyOf(copiedTo);
        }
    }

    /** It is looked into, or its handling is paused. Seen in 000 §3.5. */
    @WireName(value = "ComplaintInvestigated", seenIn = "000 §3.5")
    @Meaning("It is looked into, or its handling is paused.")
    record ComplaintInvestigated(
            @Meaning("the complaint") ComplaintId complaint,
            @Meaning("formal or informal") Investigation process,

            @Meaning("whether the bodies concerned looked into it together") @Nullable
            Boolean joint,

            @Meaning("what was found") List<String> findings,

            @Meaning("true when handling was paused") @Nullable
            Boolean suspended,

            @Meaning("why it was paused") @Nullable String ground,
            @Meaning("undertakings given") List<String> undertakings,
            @Meaning("improvements recommended") List<String> recommended)
            implements ComplaintFact {

        public ComplaintInvestigated {
            findings = List.copyOf(findings);
            undertakings = List.copyOf(undertakings);
            recommended = List.copyOf(recommended);
        }
    }

    /** A reply is sent. Seen in 000 §3.2, §4.4. */
    @WireName(value = "ComplaintAnswered", seenIn = "000 §3.2, §4.4")
    @Meaning("A reply is sent.")
    record ComplaintAnswered(
            @Meaning("the complaint") ComplaintId complaint,
            @Meaning("to whom") List<OrganisationId> to,
            @Meaning("first, second … reply") @Nullable Integer reply,
            @Meaning("what it says, in brief") String content,
            @Meaning("grounds it gives") List<String> grounds,
            @Meaning("undertakings made in it") List<CommitmentId> commitments)
            implements ComplaintFact {

        public ComplaintAnswered {
            to = List.copyOf(to);
            grounds = List.copyOf(grounds);
            commitments = List.copyOf(commitments);
        }
    }

    /** It goes to a higher forum. Seen in 000 §3.6. */
    @WireName(value = "ComplaintEscalated", seenIn = "000 §3.6")
    @Meaning("It goes to a higher forum.")
    record ComplaintEscalated(
            @Meaning("the complaint") ComplaintId complaint,
            @Meaning("where it goes") OrganisationId forum,

            @Meaning("what came of it; left out when not known") @Nullable
            String result)
            implements ComplaintFact {}

    /** A final letter closes it. Seen in 000 §3.6. */
    @WireName(value = "ComplaintClosed", seenIn = "000 §3.6")
    @Meaning("A final letter closes it.")
    record ComplaintClosed(
            @Meaning("the complaint") ComplaintId complaint,
            @Meaning("who signed") @Nullable OfficeId signatory,
            @Meaning("rights of appeal told") @Nullable String rightsOfAppeal,
            @Meaning("the outcome") @Nullable String outcome)
            implements ComplaintFact {}

    /** Soft intelligence, a letter or feedback reaches a body. The actor is who raises it. Seen in 000 §3.6. */
    @WireName(value = "InformalConcernLogged", seenIn = "000 §3.6")
    @Meaning("Soft intelligence, a letter or feedback reaches a body. The actor is who raises it.")
    record InformalConcernLogged(
            @Meaning("the concern") @Introduces ComplaintId complaint,
            @Meaning("what people call it") @Title String title,
            @Meaning("whom it reaches") List<OrganisationId> to,
            @Meaning("whom it is about") List<OrganisationId> about,
            @Meaning("what it says, in brief") String content,
            @Meaning("what use was agreed") @Nullable String agreedUse,

            @Meaning("whether people can be identified from it") @Nullable
            Boolean identifiable)
            implements ComplaintFact {

        public InformalConcernLogged {
            to = List.copyOf(to);
            about = List.copyOf(about);
        }
    }

    /** A person says what a complaint is about, so that like ones can be found. Seen in 000 §3.5, §4.5. */
    @WireName(value = "ComplaintThemed", seenIn = "000 §3.5, §4.5")
    @Meaning("A person says what a complaint is about, so that like ones can be found.")
    record ComplaintThemed(
            @Meaning("the complaint") ComplaintId complaint,

            @Meaning("its themes, each in a word or two") @AtLeastOne
            List<String> themes,

            @Meaning("the service it concerns") @Nullable String service,
            @Meaning("the contracts it concerns") List<ContractId> contracts)
            implements ComplaintFact {
        public ComplaintThemed {
            themes = List.copyOf(themes);
            contracts = List.copyOf(contracts);
        }
    }

    /** A person confirms, or denies, that a complaint is an earlier one come back. Seen in 000 §3.5. */
    @WireName(value = "RepetitionJudged", seenIn = "000 §3.5")
    @Meaning("A person confirms, or denies, that a complaint is an earlier one come back.")
    record RepetitionJudged(
            @Meaning("the complaint") ComplaintId complaint,
            @Meaning("the earlier one") ComplaintId earlier,
            @Meaning("whether it is the same again") Boolean repeats,
            @Meaning("why it is seen so") String reason)
            implements ComplaintFact {}
}
