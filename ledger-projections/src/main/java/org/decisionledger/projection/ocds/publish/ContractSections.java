package org.decisionledger.projection.ocds.publish;

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
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/** Awards of contracts, and the contracts themselves: how they began, were changed and ended. */
final class ContractSections {

    private final SectionsOfFacts all;

    ContractSections(SectionsOfFacts all) {
        this.all = all;
    }

    /** {@code null} where OCDS has no place for what happens between the parties of a contract. */
    @Nullable
    Draft of(Standing s, ContractFact told) {
        return switch (told) {
            case ContractAwarded award -> awarded(s, award);
            case ContractStarted started -> contract(s, started, "contract", "active", Words.joined(started.terms()));
            case ContractTermStated term -> term(s, term);
            case ContractVaried varied -> varied(s, varied);
            case ContractExtended extended ->
                amended(
                        s,
                        extended,
                        Words.joined("Extended", extended.periodStated(), Words.of(extended.period())),
                        null,
                        null);
            case ContractExpired expired ->
                contract(s, expired, "contractTermination", "terminated", Words.joined(expired.followedBy()));
            case ContractRegistered known -> null;
            case ContractNoticeGiven internal -> null;
            case ContractCategorised internal -> null;
            case ServiceCessationAnnounced internal -> null;
            case MobilisationStarted internal -> null;
            case HandoverMade internal -> null;
            case ContractMeetingHeld internal -> null;
            case ActivityReported internal -> null;
            case AccessTermsChanged internal -> null;
            case ContractualLeverConsidered internal -> null;
            case OversightArrangementSet internal -> null;
            case PerformanceRated internal -> null;
            case ImprovementPlanAgreed internal -> null;
            case LeadTimeStated internal -> null;
        };
    }

    private Draft awarded(Standing s, ContractAwarded award) {
        Draft draft = new Draft("award");
        award.providers().forEach(provider -> draft.party(provider, "supplier"));
        award.commissioners().forEach(commissioner -> draft.party(commissioner, "buyer"));
        all.led(award.contract(), awardId(award.contract()));
        return draft.item(
                "awards",
                all.item(awardId(award.contract()), s)
                        .text(
                                "title",
                                PlainText.of(award.title() == null ? all.title(award.contract()) : award.title()))
                        .text("description", Words.joined(award.route(), award.options(), award.basis()))
                        .text("status", "active")
                        .text("date", EventDates.exact(s.occurred()))
                        .text("dateStated", Words.of(s.occurred()))
                        .object("value", Words.value(award.value()))
                        .object("contractPeriod", EventDates.period(award.term()))
                        .text("contractPeriodStated", stated(award.term(), award.termStated()))
                        .list(
                                "suppliers",
                                award.providers().stream().map(all::reference).toList()));
    }

    private Draft term(Standing s, ContractTermStated term) {
        JsonDraft period = EventDates.period(term.term());
        if (period == null && term.ends() != null) {
            period = new JsonDraft().text("endDate", EventDates.lastOf(term.ends()));
        }
        return new Draft("contractUpdate")
                .item(
                        "contracts",
                        base(s, term)
                                .text("description", Words.joined(term.options(), term.basis()))
                                .object("value", Words.value(term.value()))
                                .object("period", period)
                                .text("periodStated", stated(term.term(), term.termStated())));
    }

    private Draft varied(Standing s, ContractVaried varied) {
        return amended(s, varied, Words.joined(varied.what()), Words.joined(varied.reason()), varied.amount());
    }

    private Draft amended(
            Standing s, ContractFact fact, @Nullable String what, @Nullable String why, @Nullable Money amount) {
        JsonDraft amendment = new JsonDraft()
                .text("id", s.id().value())
                .text("date", EventDates.exact(s.occurred()))
                .text("dateStated", Words.of(s.occurred()))
                .text("description", what)
                .text("rationale", why)
                .object("value", Words.value(amount));
        return new Draft("contractAmendment").item("contracts", base(s, fact).item("amendments", amendment));
    }

    private Draft contract(Standing s, ContractFact fact, String tag, String status, @Nullable String words) {
        return new Draft(tag)
                .item("contracts", base(s, fact).text("status", status).text("statusDetails", words));
    }

    /** A contract names the award that led to it; where no entry tells of one, it names what it would be called. */
    private JsonDraft base(Standing s, ContractFact fact) {
        return all.item(fact.contract().value(), s)
                .text("awardID", all.awardOf(fact.contract()).orElseGet(() -> awardId(fact.contract())))
                .text("title", PlainText.of(all.title(fact.contract())));
    }

    private static String awardId(ContractId contract) {
        return "award-of-" + contract.slug();
    }

    private static @Nullable String stated(@Nullable Edtf date, @Nullable String words) {
        return words == null ? Words.of(date) : PlainText.of(words);
    }
}
