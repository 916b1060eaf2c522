package org.decisionledger.projection.statement;

import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.NegotiationSessionHeld;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.procurement.ProcurementFact.SubmissionReceived;
import org.decisionledger.core.thing.ThingId;

/** What facts about procurements imply. */
final class ProcurementSayings {

    private ProcurementSayings() {}

    static void tell(Teller tell, ProcurementFact fact) {
        ThingId it = fact.procurement();
        switch (fact) {
            case ProcurementRegistered f -> tell.once(it, "commissioners").things(f.commissioners());
            case ProcurementTimetableSet f -> f.steps().forEach(step -> step(tell, it, step));
            case EngagementHeld f -> {
                String kind = Fields.written(f.kind());
                tell.here(it, Attributes.PERIOD).part(kind).date(tell.occurred());
                tell.here(it, "sessions").part(kind).number(f.sessions(), "sessions");
                tell.here(it, "attendance").part(kind).number(f.attendance(), "people");
                tell.here(it, "responses").part(kind).number(f.responses(), "responses");
            }
            case ProcurementNoticePublished f ->
                tell.here(it, "date").part(Fields.written(f.kind()) + " notice").date(tell.occurred());
            case NegotiationSessionHeld f -> {
                tell.here(it, Attributes.PERIOD).part("talks").date(tell.occurred());
                tell.here(it, "sessions").part("talks").number(f.sessions(), "sessions");
            }
            case AdviceObtained f ->
                tell.here(it, "amount").part("cost of advice").money(f.cost());
            case ProviderApproached f ->
                tell.here(it, "date")
                        .part("approach to " + f.provider().value())
                        .date(tell.occurred());
            case ProviderReplied f -> {
                tell.here(it, "date").part("reply of " + f.provider().value()).date(tell.occurred());
                tell.here(it, Attributes.STATUS)
                        .part("reply of " + f.provider().value())
                        .words(Fields.written(f.reply()));
            }
            case AssuranceRatingGiven f ->
                tell.once(it, "rating").part(rated(f)).words(f.rating());
            case GatewayDecided f -> {
                String gate = f.gate() + " by " + tell.from().header().by().organisation();
                tell.once(it, "date").part(gate).date(tell.occurred());
                tell.once(it, Attributes.STATUS).part(gate).yesOrNo(f.passed(), "passed", "not passed");
            }
            case ProcurementRouteChosen f -> tell.here(it, "date").part("route").date(tell.occurred());
            case ReprocurementNotified f ->
                tell.here(it, "date").part("notified").date(tell.occurred());
            case SubmissionReceived f ->
                tell.here(it, "date").part("submission").date(tell.occurred());
            case ReleasePublished f -> {}
            case GatewayRecommended f -> {}
            case EvaluationFrameworkSet f -> {}
        }
    }

    /** A plan is of the day it was set; a step dated anew stands beside the entry it was dated anew with only. */
    private static void step(Teller tell, ThingId it, PlannedStep step) {
        (step.replaces() == null ? tell.once(it, "planned date") : tell.here(it, "planned date"))
                .part(step.step())
                .period(tell.occurred())
                .date(step.planned());
    }

    private static String rated(AssuranceRatingGiven f) {
        return f.rated()
                + ", " + Fields.written(f.level())
                + ", " + Fields.written(f.stage())
                + f.of().stream().map(o -> ", " + o.value()).collect(Collectors.joining())
                + (f.gate() == null ? "" : ", " + f.gate())
                + (f.assessor() == null ? "" : ", " + f.assessor())
                + (f.assessorOffice() == null ? "" : ", " + f.assessorOffice().value());
    }
}
