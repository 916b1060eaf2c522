package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import java.util.List;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.AccessTermsChanged;
import org.decisionledger.core.contract.ContractFact.ActivityReported;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractCategorised;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractMeetingHeld;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.contract.ContractFact.ContractVaried;
import org.decisionledger.core.contract.ContractFact.ContractualLeverConsidered;
import org.decisionledger.core.contract.ContractFact.HandoverMade;
import org.decisionledger.core.contract.ContractFact.ImprovementPlanAgreed;
import org.decisionledger.core.contract.ContractFact.LeadTimeStated;
import org.decisionledger.core.contract.ContractFact.MobilisationStarted;
import org.decisionledger.core.contract.ContractFact.OversightArrangementSet;
import org.decisionledger.core.contract.ContractFact.PerformanceRated;
import org.decisionledger.core.contract.ContractFact.ServiceCessationAnnounced;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** What facts about contracts imply. */
final class ContractSayings {

    private ContractSayings() {}

    static void tell(Teller tell, ContractFact fact) {
        ThingId it = fact.contract();
        switch (fact) {
            case ContractRegistered f -> {
                tell.once(it, "providers").things(f.providers());
                tell.once(it, "commissioners").things(f.commissioners());
            }
            case ContractAwarded f -> {
                tell.once(it, "award date").date(tell.occurred());
                tell.once(it, "providers").things(f.providers());
                tell.once(it, Attributes.TERM).stretch(f.term());
                tell.once(it, Attributes.TERM).read(f.termStated());
                tell.once(it, "value").basis(f.basis()).money(f.value());
                tell.once(it, "competed").yesOrNo(f.competed(), "competed", "not competed");
            }
            case ContractTermStated f -> {
                tell.once(it, Attributes.TERM).stretch(f.term());
                tell.once(it, Attributes.TERM).read(f.termStated());
                tell.once(it, Attributes.END).date(f.ends());
                tell.once(it, "value").basis(f.basis()).money(f.value());
            }
            case ContractStarted f -> tell.once(it, Attributes.START).date(tell.occurred());
            case ContractExpired f -> tell.once(it, Attributes.END).date(tell.occurred());
            case ContractExtended f -> {
                tell.here(it, "date").date(tell.occurred());
                tell.here(it, "extension").date(f.period());
                tell.here(it, Attributes.TERM).part("extension").read(f.periodStated());
                tell.here(it, Attributes.END).basis("as extended").date(f.newEnd());
            }
            case ContractNoticeGiven f -> {
                tell.here(it, "date").part(Fields.written(f.kind())).date(tell.occurred());
                tell.here(it, Attributes.END).basis("as notified").date(f.ends());
            }
            case ContractVaried f -> {
                tell.here(it, "date").date(tell.occurred());
                tell.here(it, "amount").money(f.amount());
                tell.here(it, Attributes.PERIOD).date(f.period());
            }
            case ContractCategorised f -> tell.here(it, "category").words(f.category());
            case ServiceCessationAnnounced f -> {
                tell.here(it, "date").date(tell.occurred());
                tell.here(it, "effective").date(f.effective());
            }
            case MobilisationStarted f -> {
                tell.here(it, "date").date(tell.occurred());
                tell.here(it, Attributes.PERIOD).date(f.period());
            }
            case HandoverMade f -> {
                tell.here(it, "date").date(tell.occurred());
                tell.here(it, "staff").number(f.staff(), "staff");
            }
            case ContractMeetingHeld f -> {
                tell.here(it, Attributes.PERIOD).date(tell.occurred());
                tell.here(it, "count").part("meetings").number(f.meetings(), "meetings");
            }
            case AccessTermsChanged f -> tell.here(it, "date").date(tell.occurred());
            case ImprovementPlanAgreed f -> tell.here(it, "due date").date(f.due());
            case OversightArrangementSet f -> tell.here(it, "planned date").date(f.first());
            case ActivityReported f -> figures(tell, it, f.figures());
            case PerformanceRated f -> {
                rating(tell, it, f);
                figures(tell, it, f.figures());
            }
            case ContractualLeverConsidered f -> {}
            case LeadTimeStated f -> {}
        }
    }

    private static void rating(Teller tell, ThingId it, PerformanceRated f) {
        Teller.Of rating = f.period() == null ? tell.here(it, "rating") : tell.once(it, "rating");
        rating.part(f.indicator()).period(f.period()).words(f.rating());
    }

    /** A figure for a stretch of time is printed once and for all; without one it belongs to its report. */
    static void figures(Teller tell, ThingId it, List<Figure> figures) {
        for (Figure f : figures) {
            (f.period() == null ? tell.here(it, f.what()) : tell.once(it, f.what()))
                    .part(f.of())
                    .basis(f.basis())
                    .period(f.period())
                    .number(new BigDecimal(f.value()), f.unit(), words(f));
        }
    }

    private static String words(Figure f) {
        @Nullable String basis = f.basis();
        return f.value() + " " + f.unit() + (basis == null ? "" : ", " + basis);
    }
}
