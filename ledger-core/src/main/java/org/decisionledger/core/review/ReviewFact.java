package org.decisionledger.core.review;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ReviewId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** What happens to a review, a visit or an inspection. */
public sealed interface ReviewFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    ReviewId review();

    /** An outside review is ordered or approached for. Seen in 000 §2.1, §3.7; 002 §1; 003 §1. */
    @WireName(value = "ReviewCommissioned", seenIn = "000 §2.1, §3.7; 002 §1; 003 §1")
    @Meaning("An outside review is ordered or approached for.")
    record ReviewCommissioned(
            @Meaning("the review") @Introduces ReviewId review,
            @Meaning("what people call it") @Title String title,
            @Meaning("who is to review") List<OrganisationId> reviewers,
            @Meaning("whose services are reviewed") List<OrganisationId> of,
            @Meaning("terms of reference") List<String> terms,
            @Meaning("what brought it about") @Nullable String trigger)
            implements ReviewFact {

        public ReviewCommissioned {
            reviewers = List.copyOf(reviewers);
            of = List.copyOf(of);
            terms = List.copyOf(terms);
        }
    }

    /** A planned reviewer falls through, or none is found. Seen in 000 §3.5, §3.7. */
    @WireName(value = "ReviewArrangementFailed", seenIn = "000 §3.5, §3.7")
    @Meaning("A planned reviewer falls through, or none is found.")
    record ReviewArrangementFailed(
            @Meaning("the review") @Introduces ReviewId review,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("what failed") String what,
            @Meaning("why") @Nullable String reason,
            @Meaning("what it cost") @Nullable Money cost)
            implements ReviewFact {}

    /** Fieldwork, interviews or document study is done. Seen in 000 §2.4, §3.7; 001 §3.1; 002 §2. */
    @WireName(value = "ReviewCarriedOut", seenIn = "000 §2.4, §3.7; 001 §3.1; 002 §2")
    @Meaning("Fieldwork, interviews or document study is done.")
    record ReviewCarriedOut(
            @Meaning("the review") ReviewId review,
            @Meaning("how") List<String> methods,
            @Meaning("who took part") List<OrganisationId> participants,
            @Meaning("offices interviewed") List<String> interviewed,
            @Meaning("what was sampled") @Nullable String sample,
            @Meaning("what came of it") @Nullable String outcome,
            @Meaning("what could not be done") @Nullable String limits)
            implements ReviewFact {

        public ReviewCarriedOut {
            methods = List.copyOf(methods);
            participants = List.copyOf(participants);
            interviewed = List.copyOf(interviewed);
        }
    }

    /** A review states a finding. The actor is the reviewer. Seen in 000 §3.2–§3.11, §4.4–§4.7. */
    @WireName(value = "FindingReported", seenIn = "000 §3.2–§3.11, §4.4–§4.7")
    @Meaning("A review states a finding. The actor is the reviewer.")
    record FindingReported(
            @Meaning("the review") ReviewId review,
            @Meaning("the finding, in brief") String finding,
            @Meaning("whom it is about") List<OrganisationId> of,
            @Meaning("true when it criticises") @Nullable Boolean criticism,
            @Meaning("the things it is about") List<ThingId> about)
            implements ReviewFact {

        public FindingReported {
            of = List.copyOf(of);
            about = List.copyOf(about);
        }
    }

    /** Reviewers or staff raise an urgent matter. Seen in 000 §3.7, §3.8. */
    @WireName(value = "ConcernEscalated", seenIn = "000 §3.7, §3.8")
    @Meaning("Reviewers or staff raise an urgent matter.")
    record ConcernEscalated(
            @Meaning("the review or visit during which it was raised")
            ReviewId review,

            @Meaning("to whom") @AtLeastOne List<OrganisationId> to,
            @Meaning("what") @AtLeastOne List<String> concerns,
            @Meaning("what was done") @Nullable String response)
            implements ReviewFact {

        public ConcernEscalated {
            to = List.copyOf(to);
            concerns = List.copyOf(concerns);
        }
    }

    /** A visit to a provider. The actor is the visiting body. Seen in 000 §3.8, §3.9. */
    @WireName(value = "SiteVisitMade", seenIn = "000 §3.8, §3.9")
    @Meaning("A visit to a provider. The actor is the visiting body.")
    record SiteVisitMade(
            @Meaning("the visit") @Introduces ReviewId review,
            @Meaning("what people call it") @Title String title,
            @Meaning("who was visited") OrganisationId visited,
            @Meaning("whether it was announced") @Nullable Boolean announced,
            @Meaning("offices of the visiting team") List<String> team,
            @Meaning("lines of enquiry") List<String> enquiry,
            @Meaning("evidence seen") List<String> seen,

            @Meaning("evidence not available or not looked at")
            List<String> notSeen,

            @Meaning("the conclusion") @Nullable String conclusion,
            @Meaning("what was found") List<String> findings,
            @Meaning("what the provider was asked to do") List<String> asked)
            implements ReviewFact {

        public SiteVisitMade {
            team = List.copyOf(team);
            enquiry = List.copyOf(enquiry);
            seen = List.copyOf(seen);
            notSeen = List.copyOf(notSeen);
            findings = List.copyOf(findings);
            asked = List.copyOf(asked);
        }
    }

    /** A regulator reports. The actor is the inspector. Seen in 000 §3.6. */
    @WireName(value = "InspectionReported", seenIn = "000 §3.6")
    @Meaning("A regulator reports. The actor is the inspector.")
    record InspectionReported(
            @Meaning("the inspection") @Introduces ReviewId review,
            @Meaning("what people call it") @Title String title,
            @Meaning("who was inspected") OrganisationId inspected,
            @Meaning("the rating") @Nullable String rating,
            @Meaning("what was found") List<String> findings,
            @Meaning("counts printed in it") List<Figure> figures)
            implements ReviewFact {

        public InspectionReported {
            findings = List.copyOf(findings);
            figures = List.copyOf(figures);
        }
    }
}
