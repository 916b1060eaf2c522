package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import java.util.List;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.account.AccountFact.AccountChangeLabelled;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.AccountFact.NeutralSummaryWritten;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.Said;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.risk.RiskFact;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.projection.casefile.Standing;

/** What entries say of things, outright or by what their facts imply. */
public final class Sayings {

    private Sayings() {}

    /** Everything comparable that an entry says, in the order of its fields; a withdrawn entry says nothing. */
    public static List<Saying> of(Standing entry) {
        if (entry.withdrawn()) {
            return List.of();
        }
        Teller tell = new Teller(entry, false);
        switch (entry.fact()) {
            case AccountFact f -> {
                return held(entry, f);
            }
            case DocumentFact.PassageStated f -> {
                return stated(entry, f);
            }
            case DocumentFact f -> DocumentSayings.tell(tell, f);
            case CommitmentFact f -> MatterSayings.tell(tell, f);
            case ComplaintFact f -> ComplaintSayings.tell(tell, f);
            case ConditionFact f -> MatterSayings.tell(tell, f);
            case ContractFact f -> ContractSayings.tell(tell, f);
            case DecisionFact f -> DecisionSayings.tell(tell, f);
            case DelegationFact f -> MatterSayings.tell(tell, f);
            case FundingFact f -> MoneySayings.tell(tell, f);
            case InstrumentFact f -> MatterSayings.tell(tell, f);
            case MeetingFact f -> MeetingSayings.tell(tell, f);
            case OfferFact f -> MoneySayings.tell(tell, f);
            case OfficeFact f -> BodySayings.tell(tell, f);
            case OrganisationFact f -> BodySayings.tell(tell, f);
            case ProcurementFact f -> ProcurementSayings.tell(tell, f);
            case RecommendationFact f -> MatterSayings.tell(tell, f);
            case ReviewFact f -> ReviewSayings.tell(tell, f);
            case RiskFact.RiskScored f -> ReviewSayings.tell(tell, f);
            case RuleFact f -> MatterSayings.tell(tell, f);
            case GapFact f -> {}
            case HandoverFact f -> {}
            case QuestionFact f -> {}
            case CriticismFact f -> {}
            case FlagFact f -> {}
            case PersonFact f -> {}
            case EntryFact f -> {}
        }
        return tell.told();
    }

    private static List<Saying> held(Standing entry, AccountFact fact) {
        Teller tell = new Teller(entry, true);
        List<Claim> claims = switch (fact) {
            case AccountGiven f -> f.holds();
            case AccountDisputed f -> f.holds();
            case PositionNoted f -> List.of();
            case NeutralSummaryWritten f -> List.of();
            case AccountChangeLabelled f -> List.of();
        };
        claims.forEach(c -> tell.once(c.of(), c.attribute()).read(c.value()));
        return tell.told();
    }

    private static List<Saying> stated(Standing entry, DocumentFact.PassageStated fact) {
        Teller tell = new Teller(entry, true);
        fact.says().forEach(s -> said(tell, s));
        return tell.told();
    }

    /** The most exact of what is given counts: a thing, a date, a number, or the words. */
    private static void said(Teller tell, Said said) {
        Teller.Of of = tell.once(said.of(), said.attribute())
                .part(said.part())
                .basis(said.basis())
                .period(said.period());
        if (said.thing() != null) {
            of.thing(said.thing(), said.value());
        } else if (said.date() != null) {
            if (Attributes.named(said.attribute()).equals(Attributes.TERM)) {
                of.stretch(said.date(), said.value());
            } else {
                of.add(new Quantity.OfDate(said.date()), said.value());
            }
        } else if (said.number() != null) {
            of.number(new BigDecimal(said.number()), said.unit(), said.value());
        } else {
            of.read(said.value());
        }
    }
}
