package org.decisionledger.projection.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.BodyPosition;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.PaperPurpose;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.risk.RiskFact;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.path.DecisionPath.Act;
import org.jspecify.annotations.Nullable;

/** What an entry tells of stops on the way: none, one, or one for each thing that bodies did or were asked. */
final class Stops {

    private final CaseFile file;

    Stops(CaseFile file) {
        this.file = file;
    }

    /** What one body or several did, before it is put with its entry. */
    record Told(
            Act act,
            List<OrganisationId> bodies,
            @Nullable String text,
            @Nullable String vote,
            List<String> positions,
            @Nullable String outcome) {

        Told(Act act, List<OrganisationId> bodies, @Nullable String text) {
            this(act, bodies, text, null, List.of(), null);
        }
    }

    List<Told> of(Standing s) {
        return switch (s.fact()) {
            case DecisionFact f -> of(f, by(s));
            case MeetingFact f -> of(f);
            case ProcurementFact f -> of(f, by(s));
            case RecommendationFact f -> of(f, by(s));
            case AccountFact f -> List.of();
            case CommitmentFact f -> List.of();
            case ComplaintFact f -> List.of();
            case ContractFact f -> List.of();
            case DocumentFact f -> List.of();
            case EntryFact f -> List.of();
            case FundingFact f -> List.of();
            case GapFact f -> List.of();
            case OfferFact f -> List.of();
            case OfficeFact f -> List.of();
            case OrganisationFact f -> List.of();
            case ReviewFact f -> List.of();
            case RiskFact f -> List.of();
            case RuleFact f -> List.of();
            case ConditionFact f -> List.of();
            case DelegationFact f -> List.of();
            case HandoverFact f -> List.of();
            case InstrumentFact f -> List.of();
            case QuestionFact f -> List.of();
            case CriticismFact f -> List.of();
            case FlagFact f -> List.of();
            case PersonFact f -> List.of();
        };
    }

    private static List<OrganisationId> by(Standing s) {
        return Stream.ofNullable(s.header().by().organisation()).toList();
    }

    private List<Told> of(DecisionFact fact, List<OrganisationId> by) {
        return switch (fact) {
            case DecisionFact.DecisionSought f -> List.of(new Told(Act.TO_DECIDE, f.of(), f.text()));
            case DecisionFact.LeadActionProposed f ->
                List.of(new Told(Act.PROPOSED, by, f.text()), new Told(Act.ASKED_TO_DECIDE, f.to(), f.text()));
            case DecisionFact.PartyResponded f ->
                List.of(new Told(
                        Act.ANSWERED, List.of(f.party()), f.reason(), Fields.written(f.reply()), List.of(), null));
            case DecisionFact.ResponseWindowClosed f ->
                List.of(new Told(
                        Act.TIME_CLOSED,
                        by,
                        f.workings(),
                        null,
                        List.of(),
                        f.outcome() == null ? null : Fields.written(f.outcome())));
            case DecisionFact.OptionSelected f ->
                List.of(new Told(
                        Act.DECIDED, by, f.textAsPut() == null ? file.titles().of(f.option()) : f.textAsPut()));
            case DecisionFact.ResolutionPassed f ->
                List.of(new Told(
                        Act.DECIDED,
                        by,
                        f.text(),
                        f.vote(),
                        f.positions().stream().map(this::position).toList(),
                        f.minute()));
            case DecisionFact.InterimAwardApproved f ->
                List.of(new Told(Act.APPROVED, by, "appointment of " + title(f.provider()) + terms(f.terms())));
            case DecisionFact.DecisionReported f -> List.of(new Told(Act.TOLD, f.to(), f.content()));
            case DecisionFact.LeadActionImplemented f -> List.of(new Told(Act.CARRIED_OUT, by, f.instrument()));
            case DecisionFact.DisputeReferred f -> List.of(new Told(Act.REFERRED, by, f.matter()));
            case DecisionFact.OptionsTabled f -> List.of();
        };
    }

    private static List<Told> of(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingHeld f ->
                List.of(new Told(
                        Act.MET,
                        f.bodies(),
                        (Boolean.TRUE.equals(f.inCommon()) ? "in common, each body deciding for itself: " : "")
                                + f.title()));
            case MeetingFact.MeetingCalled f -> List.of(new Told(Act.MEETING_CALLED, f.bodies(), f.title()));
            case MeetingFact.PartyRepresented f -> List.of();
            case MeetingFact.PaperTabled f ->
                List.of(new Told(asked(f.purpose()), f.before(), f.asks(), null, List.of(), f.outcome()));
        };
    }

    private static Act asked(PaperPurpose purpose) {
        return switch (purpose) {
            case APPROVAL -> Act.ASKED_TO_APPROVE;
            case ENDORSEMENT -> Act.ASKED_TO_ENDORSE;
            case DECISION -> Act.ASKED_TO_DECIDE;
            case NOTING -> Act.ASKED_TO_NOTE;
            case ESCALATION -> Act.ESCALATED_TO;
            case ASSURANCE, INFORMATION -> Act.INFORMED;
        };
    }

    private static List<Told> of(RecommendationFact fact, List<OrganisationId> by) {
        return switch (fact) {
            case RecommendationIssued f -> List.of(new Told(Act.RECOMMENDED, by, f.text()));
            case RecommendationFact.RecommendationAnswered f ->
                List.of(new Told(Act.ANSWERED, by, f.reason(), Fields.written(f.response()), List.of(), null));
            case RecommendationFact.RecommendationClosed f -> List.of();
        };
    }

    private static List<Told> of(ProcurementFact fact, List<OrganisationId> by) {
        return switch (fact) {
            case EngagementHeld f ->
                List.of(new Told(
                        Act.CONSULTED,
                        List.of(),
                        Stream.of(f.audience(), f.content())
                                .filter(t -> t != null)
                                .reduce((a, b) -> a + ": " + b)
                                .orElse(Fields.written(f.kind()))));
            case GatewayRecommended f -> recommended(f, by);
            case GatewayDecided f ->
                List.of(new Told(
                        Act.DECIDED,
                        by,
                        f.gate() + (f.passed() ? " is passed" : " is not passed") + terms(f.reason())));
            case ProcurementFact.ProcurementRegistered f -> List.of();
            case ProcurementFact.ReprocurementNotified f -> List.of();
            case ProcurementFact.ProcurementTimetableSet f -> List.of();
            case ProcurementFact.ProcurementRouteChosen f -> List.of();
            case ProcurementFact.ProcurementNoticePublished f -> List.of();
            case ProcurementFact.AdviceObtained f -> List.of();
            case ProcurementFact.NegotiationSessionHeld f -> List.of();
            case ProcurementFact.ProviderApproached f -> List.of();
            case ProcurementFact.ProviderReplied f -> List.of();
            case ProcurementFact.EvaluationFrameworkSet f -> List.of();
            case ProcurementFact.SubmissionReceived f -> List.of();
            case ProcurementFact.ReleasePublished f -> List.of();
            case ProcurementFact.AssuranceRatingGiven f -> List.of();
        };
    }

    private static List<Told> recommended(GatewayRecommended f, List<OrganisationId> by) {
        String what = switch (f.advice()) {
            case PASS -> "that it be passed";
            case PASS_WITH_CONDITIONS -> "that it be passed with conditions";
            case DO_NOT_PASS -> "that it be not passed";
            case DIVERT -> "to divert";
        };
        List<Told> told = new ArrayList<>();
        told.add(new Told(Act.RECOMMENDED, by, f.gate() + ": " + what + terms(f.reason())));
        if (!f.deciders().isEmpty()) {
            told.add(new Told(Act.TO_DECIDE, f.deciders(), f.gate()));
        }
        if (!f.noting().isEmpty()) {
            told.add(new Told(Act.ASKED_TO_NOTE, f.noting(), f.gate()));
        }
        return told;
    }

    private static String terms(@Nullable String more) {
        return more == null ? "" : "; " + more;
    }

    private String position(BodyPosition p) {
        return title(p.body()) + ": " + p.position();
    }

    private String title(ThingId thing) {
        return file.titles().of(thing);
    }
}
