package org.decisionledger.core.rule;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Decimals;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What is laid down on how to decide. */
public sealed interface RuleFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    RuleId rule();

    /** How a class of matters is decided. A parameter that the text does not give is left out. Seen in 002 §1.4, §3.1, §4, cl. 6.10–6.14, cl. 7; 003 §3, §8; 004 ¶10–15; 000 §2.6. */
    @WireName(
            value = "DecisionRuleSet",
            seenIn = "002 §1.4, §3.1, §4, cl. 6.10–6.14, cl. 7; 003 §3, §8; 004 ¶10–15; 000 §2.6")
    @Meaning("How a class of matters is decided. A parameter that the text does not give is left out.")
    record DecisionRuleSet(
            @Meaning("the rule") @Introduces RuleId rule,
            @Meaning("the rule in a few words") @Title String title,
            @Meaning("how such matters are decided") DecisionMethod method,
            @Meaning("the text it stands in") @Nullable InstrumentId instrument,
            @Meaning("the clause") @Nullable String clause,

            @Meaning("whether it stands in a text or is what is done")
            RuleBasis basis,

            @Meaning("the body or forum that decides by it") @Nullable
            OrganisationId forum,

            @Meaning("the classes of matters it governs, each in a few words")
            List<String> matters,

            @Meaning("classes of matters it does not govern")
            List<String> except,

            @Meaning("who has a say") List<OrganisationId> parties,
            @Meaning("the weight of each party") List<Weight> weights,

            @Meaning("the share that carries a matter, in per cent; left out when the text names none") @Nullable
            String share,

            @Meaning("what that share is taken of") @Nullable
            ShareOf shareOf,

            @Meaning("how many parties must take part") @Nullable
            Integer quorum,

            @Meaning("days of notice before a decision") @Nullable
            Integer noticeDays,

            @Meaning("which days of notice count") @Nullable DayCount noticeCount,
            @Meaning("days allowed for a reply") @Nullable Integer replyDays,

            @Meaning("which days for a reply count") @Nullable
            DayCount replyCount,

            @Meaning("who sets the time for a reply, when the text sets none") @Nullable
            OrganisationId replyTimeSetBy,

            @Meaning("what it means when a party does not answer in time") @Nullable
            Silence silence,

            @Meaning("what becomes of the share of a party that stands aside") @Nullable
            Recusal recusal,

            @Meaning("the sum up to which it may be decided so") @Nullable
            Money limit,

            @Meaning("what a rejection leads to") List<AfterRejection> afterRejection,

            @Meaning("bodies through which a matter must pass, in order")
            List<RequiredStop> stops,

            @Meaning("true when all are bound, also those who did not agree; false when it only advises") @Nullable
            Boolean binding,

            @Meaning("from when to when it is in force, as an interval") @Nullable
            Edtf inForce,

            @Meaning("what the text says, in brief") @Nullable
            String text)
            implements RuleFact {
        public DecisionRuleSet {
            matters = List.copyOf(matters);
            except = List.copyOf(except);
            parties = List.copyOf(parties);
            weights = List.copyOf(weights);
            afterRejection = List.copyOf(afterRejection);
            stops = List.copyOf(stops);
            if (share != null) {
                Decimals.check(share);
            }
        }
    }

    /** Somebody has to do something in a class of matters or at a stage. Who has to is left out when the text does not say. Seen in 000 §3.3, §3.12, §4.6; 003 §3; 004 ¶33. */
    @WireName(value = "DutySet", seenIn = "000 §3.3, §3.12, §4.6; 003 §3; 004 ¶33")
    @Meaning(
            "Somebody has to do something in a class of matters or at a stage. Who has to is left out when the text does not say.")
    record DutySet(
            @Meaning("the duty") @Introduces RuleId rule,
            @Meaning("the duty in a few words") @Title String title,
            @Meaning("what it asks") DutyKind kind,
            @Meaning("the body that has to") @Nullable OrganisationId holder,
            @Meaning("the post that has to") @Nullable OfficeId holderOffice,

            @Meaning("the contract, procurement or other matter; left out when it is a general one") @Nullable
            ThingId matter,

            @Meaning("the stage at which") @Nullable String stage,
            @Meaning("the text it stands in") @Nullable InstrumentId instrument,
            @Meaning("the clause") @Nullable String clause,

            @Meaning("what the text says, in brief") @Nullable
            String text)
            implements RuleFact {}
}
