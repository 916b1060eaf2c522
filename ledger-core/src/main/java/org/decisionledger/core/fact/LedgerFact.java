package org.decisionledger.core.fact;

import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.document.DocumentFact;
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

/**
 * Something that happened, was said, or is missing: the unit of the ledger.
 *
 * <p>One record for each kind of fact, past tense, in the words of the field. The record is both what is asked to be
 * recorded and what is stored. Folds are exhaustive {@code switch}es over this hierarchy, so that a new kind of fact
 * stops the build wherever somebody must decide what it means.
 */
public sealed interface LedgerFact
        permits AccountFact,
                CommitmentFact,
                ComplaintFact,
                ContractFact,
                DecisionFact,
                DocumentFact,
                EntryFact,
                FundingFact,
                GapFact,
                MeetingFact,
                OfferFact,
                OfficeFact,
                OrganisationFact,
                ProcurementFact,
                RecommendationFact,
                ReviewFact,
                RiskFact,
                RuleFact,
                ConditionFact,
                DelegationFact,
                HandoverFact,
                InstrumentFact,
                QuestionFact,
                CriticismFact,
                FlagFact,
                PersonFact {}
