package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Who has a say under a rule, and how each of them stands at the moment asked about. */
final class Parties {

    private final RuleInContext rule;
    private final Question question;
    private final TimeForAnswers time;

    Parties(RuleInContext rule, Question question, TimeForAnswers time) {
        this.rule = rule;
        this.question = question;
        this.time = time;
    }

    /** First the parties, in the order of the rule, then those that answered without being one. */
    List<PartyCount> count() {
        Set<OrganisationId> parties = new LinkedHashSet<>(withASay());
        List<PartyCount> count = new ArrayList<>();
        for (OrganisationId party : parties) {
            List<AnswerTaken> answers = answersOf(party);
            count.add(new PartyCount(party, true, rule.weightOf(party), answers, standings(answers)));
        }
        question.answers().stream()
                .map(AnswerOnRecord::party)
                .distinct()
                .sorted()
                .filter(body -> !parties.contains(body))
                .filter(body -> !answersOf(body).isEmpty())
                .forEach(
                        body -> count.add(new PartyCount(body, false, rule.weightOf(body), answersOf(body), Set.of())));
        return count;
    }

    /** Whether rule or text name who has a say. */
    boolean stated() {
        return !rule.parties().isEmpty() || !rule.weights().isEmpty();
    }

    private Collection<OrganisationId> withASay() {
        if (!rule.parties().isEmpty()) {
            return rule.parties();
        }
        if (!rule.weights().isEmpty()) {
            return rule.weights().stream().map(Weight::party).toList();
        }
        List<OrganisationId> holders = question.delegations().stream()
                .map(each -> each.delegation().holder())
                .filter(Objects::nonNull)
                .toList();
        boolean byDelegation = rule.method() == DecisionMethod.DELEGATED_WITHIN_LIMIT && !holders.isEmpty();
        return byDelegation ? holders : question.proposal().asked();
    }

    private List<AnswerTaken> answersOf(OrganisationId body) {
        return answersOf(body, question, time);
    }

    /** The answers of a body that had been given, or may have been, by the moment asked about, in order of their entries. */
    static List<AnswerTaken> answersOf(OrganisationId body, Question question, TimeForAnswers time) {
        return question.answers().stream()
                .filter(answer -> answer.party().equals(body))
                .sorted((one, other) -> one.entry().compareTo(other.entry()))
                .map(answer ->
                        new AnswerTaken(answer, happened(answer.given(), question.asOf()), time.allows(answer.given())))
                .filter(taken -> taken.happened() != Answer.NO)
                .toList();
    }

    private static Answer happened(@Nullable Edtf given, Edtf asOf) {
        return given == null ? Answer.POSSIBLY : given.by(asOf);
    }

    /** Every way in which a party may stand. Which of several answers counts is for the text to say, so each may. */
    private Set<Standing> standings(List<AnswerTaken> answers) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        answers.stream()
                .filter(taken -> !taken.late())
                .flatMap(taken -> read(taken.answer().reply()))
                .forEach(standings::add);
        if (answers.stream().noneMatch(AnswerTaken::counts)) {
            switch (time.endedBy(question.asOf())) {
                case YES -> standings.add(Standing.SILENT);
                case NO -> standings.add(Standing.AWAITED);
                case POSSIBLY -> standings.addAll(Set.of(Standing.SILENT, Standing.AWAITED));
            }
        }
        return standings;
    }

    /** A condition may be met or not, and other words may mean anything. */
    static Stream<Standing> read(PartyReply reply) {
        return switch (reply) {
            case AGREES -> Stream.of(Standing.AGREES);
            case REJECTS -> Stream.of(Standing.REJECTS);
            case ABSTAINS -> Stream.of(Standing.ABSTAINS);
            case STANDS_ASIDE -> Stream.of(Standing.STANDS_ASIDE);
            case CONDITIONAL, OTHER -> Stream.of(Standing.AGREES, Standing.REJECTS, Standing.ABSTAINS);
        };
    }
}
