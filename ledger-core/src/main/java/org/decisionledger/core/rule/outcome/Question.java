package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.Map;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: what do these rules make of these answers at that moment. The caller hands in what the record holds;
 * what is left out here is not known.
 *
 * @param rules the rules that may apply, every version of each
 * @param givingWay clauses that gave way to a later text
 * @param answers every answer on record, late ones and those of others than the parties too
 * @param delegations the delegations relied on
 * @param inCommon bodies that meet in common, so that each decides for itself; empty when they do not
 * @param asOf the moment asked about: a day, which means its end in {@link Edtf#DEFAULT_ZONE}, or a time of day
 * @param workingDays which days are working days; absent when no calendar is handed in, and then none is assumed
 * @param names what bodies are called in the workings; a body that is not here is called by its identifier
 */
public record Question(
        Proposal proposal,
        List<RuleOnRecord> rules,
        List<ClausesGivingWay> givingWay,
        List<AnswerOnRecord> answers,
        List<DelegationOnRecord> delegations,
        List<OrganisationId> inCommon,
        Edtf asOf,
        @Nullable DayCounter workingDays,
        Map<OrganisationId, String> names) {

    /** Refused with {@link IllegalArgumentException} when the moment asked about is coarser than a day. */
    public Question {
        if (asOf.precision().compareTo(Precision.DAY) > 0) {
            throw new IllegalArgumentException("\"" + asOf
                    + "\" is no single moment. Ask about a day or a time of day, " + "for example 2019-04-15.");
        }
        rules = List.copyOf(rules);
        givingWay = List.copyOf(givingWay);
        answers = List.copyOf(answers);
        delegations = List.copyOf(delegations);
        inCommon = List.copyOf(inCommon);
        names = Map.copyOf(names);
    }

    /** The day by which rules and delegations are judged: of the decision, else the last for answers, else the moment asked about. */
    public Edtf decidedOn() {
        if (proposal.decisionOn() != null) {
            return proposal.decisionOn();
        }
        return proposal.replyBy() == null ? asOf : proposal.replyBy();
    }

    String name(OrganisationId body) {
        return names.getOrDefault(body, body.value());
    }
}
