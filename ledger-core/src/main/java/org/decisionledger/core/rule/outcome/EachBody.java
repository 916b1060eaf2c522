package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;

/** One outcome for each body, where bodies meet in common or a rule has each decide for itself. None is told for all. */
final class EachBody {

    private static final TimeForAnswers NO_END =
            new TimeForAnswers(null, "A body that decides for itself is bound by no time for answers.");

    private final Question question;
    private final GoverningRules governing;
    private final List<String> workings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private EachBody(Question question, GoverningRules governing) {
        this.question = question;
        this.governing = governing;
        remarks.addAll(governing.remarks());
    }

    static boolean applies(Question question, GoverningRules governing) {
        return !question.inCommon().isEmpty() || governing.certain().stream().anyMatch(EachBody::forItself);
    }

    private static boolean forItself(RuleOnRecord rule) {
        return rule.rule().method() == DecisionMethod.EACH_BODY_FOR_ITSELF;
    }

    static Outcome workOut(Question question, GoverningRules governing) {
        return new EachBody(question, governing).outcome();
    }

    private Outcome outcome() {
        remarks.add(Remark.of(
                RemarkCode.EACH_BODY_FOR_ITSELF,
                "",
                "Each body decides for itself; no outcome is told for all together.",
                governing.certain().stream().map(RuleOnRecord::entry).toArray(EntryId[]::new)));
        List<RuleReliedOn> rules = governing.certain().stream()
                .filter(EachBody::forItself)
                .map(rule -> new RuleAtWork(new RuleInContext(rule, List.of(rule)), question, false).shown())
                .toList();
        rules.forEach(rule -> workings.add("The rule " + rule.rule().cited() + ": each body decides for itself."));
        Set<OrganisationId> bodies = bodies(rules);
        List<BodyOutcome> outcomes = bodies.stream().map(this::of).toList();
        others(bodies);
        remarks.addAll(Authority.remarks(question, false));
        return new Outcome(
                null,
                outcomes,
                rules,
                governing,
                false,
                workings,
                remarks.stream().distinct().toList());
    }

    private Set<OrganisationId> bodies(List<RuleReliedOn> rules) {
        Set<OrganisationId> bodies = new LinkedHashSet<>(question.inCommon());
        if (bodies.isEmpty()) {
            rules.forEach(rule -> rule.count().stream()
                    .filter(PartyCount::isParty)
                    .map(PartyCount::party)
                    .forEach(bodies::add));
        }
        return bodies;
    }

    private BodyOutcome of(OrganisationId body) {
        List<AnswerTaken> answers = Parties.answersOf(body, question, NO_END);
        Set<CollectiveOutcome> may = EnumSet.noneOf(CollectiveOutcome.class);
        answers.stream()
                .flatMap(taken -> Parties.read(taken.answer().reply()))
                .map(EachBody::decided)
                .forEach(may::add);
        if (answers.stream().noneMatch(AnswerTaken::counts)) {
            may.add(CollectiveOutcome.OPEN);
        }
        CollectiveOutcome outcome = may.size() == 1 ? may.iterator().next() : CollectiveOutcome.CANNOT_BE_TOLD;
        PartyCount shown = new PartyCount(body, true, null, answers, Set.of());
        remarks.addAll(AnswerRemarks.of(shown, NO_END, question));
        tell(body, answers, outcome);
        return new BodyOutcome(body, outcome, answers);
    }

    private void tell(OrganisationId body, List<AnswerTaken> answers, CollectiveOutcome outcome) {
        if (answers.isEmpty()) {
            remarks.add(Remark.of(
                    RemarkCode.NO_RESOLUTION_ON_RECORD,
                    body.value(),
                    "No resolution of " + question.name(body) + " is on record by "
                            + question.asOf().inWords() + "."));
        }
        String entries = answers.isEmpty()
                ? "nothing is on record"
                : "entries "
                        + String.join(
                                ", ",
                                answers.stream()
                                        .map(taken -> taken.answer().entry().value())
                                        .toList());
        workings.add(question.name(body) + ", for itself: " + OutcomeWords.of(outcome) + " (" + entries + ").");
    }

    /** A body that abstains or stands aside has not adopted it. */
    private static CollectiveOutcome decided(Standing standing) {
        return standing == Standing.AGREES ? CollectiveOutcome.CARRIED : CollectiveOutcome.NOT_CARRIED;
    }

    private void others(Set<OrganisationId> bodies) {
        question.answers().stream()
                .filter(answer -> !bodies.contains(answer.party()))
                .filter(answer -> answer.given() == null || answer.given().by(question.asOf()) != Answer.NO)
                .forEach(answer -> remarks.add(Remark.of(
                        RemarkCode.VOTE_BY_NON_PARTY,
                        answer.party().value(),
                        question.name(answer.party())
                                + " answered and is not one of the bodies; the answer is shown and not counted.",
                        answer.entry())));
    }
}
