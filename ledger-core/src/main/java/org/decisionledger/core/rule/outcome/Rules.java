package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.rule.DecisionMethod;

/** Works out what the rules on record make of the answers on record. Pure: the same question has the same outcome. */
public final class Rules {

    private final Question question;
    private final GoverningRules governing;
    private final List<String> workings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Rules(Question question) {
        this.question = question;
        this.governing = RulesInForce.on(
                question.proposal().matter(), question.decidedOn(), question.rules(), question.givingWay());
    }

    /**
     * The outcome at the moment asked about, with the rules relied on, the count, the workings and the remarks. It is
     * told only when every reading of rules, dates and answers that the record leaves open leads to it; otherwise it
     * {@link CollectiveOutcome#CANNOT_BE_TOLD}. Where two rules in force lead to different outcomes, {@link
     * CollectiveOutcome#CLAUSES_CLASH}.
     */
    public static Outcome workOut(Question question) {
        Rules rules = new Rules(question);
        return EachBody.applies(question, rules.governing)
                ? EachBody.workOut(question, rules.governing)
                : rules.collective();
    }

    private Outcome collective() {
        List<TakenTogether> ways = governing.alternatives().stream()
                .map(rules -> TakenTogether.decidedBy(rules, question))
                .toList();
        Set<CollectiveOutcome> may = ways.stream()
                .flatMap(way -> way.outcomes().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CollectiveOutcome.class)));
        CollectiveOutcome outcome = may.size() == 1 ? may.iterator().next() : CollectiveOutcome.CANNOT_BE_TOLD;
        Map<RuleOnRecord, RuleAtWork> relied = new LinkedHashMap<>();
        ways.forEach(way ->
                way.rules().forEach(rule -> relied.putIfAbsent(rule.rule().onRecord(), rule)));

        workings.add("Asked as of " + question.asOf().inWords() + "; rules are judged by "
                + question.decidedOn().inWords() + ".");
        governing.setAside().forEach(aside -> workings.add(aside.words()));
        workings.addAll(Workings.of(relied.values(), question));
        remarks.addAll(governing.remarks());
        relied.values().forEach(rule -> remarks.addAll(RuleRemarks.of(rule, question, may.size() > 1)));
        ways.forEach(way -> clash(way.clashing(), may.size() == 1));
        governing.alternatives().forEach(this::practice);
        basis(relied.keySet());
        remarks.addAll(Authority.remarks(question, relied.keySet().stream().anyMatch(Rules::byDelegation)));
        boolean advice = ways.stream().allMatch(TakenTogether::adviceOnly);
        conclude(may, outcome, relied.isEmpty(), advice);
        return new Outcome(
                outcome,
                List.of(),
                relied.values().stream().map(RuleAtWork::shown).toList(),
                governing,
                advice,
                workings,
                remarks.stream().distinct().toList());
    }

    private static boolean byDelegation(RuleOnRecord rule) {
        return rule.rule().method() == DecisionMethod.DELEGATED_WITHIN_LIMIT;
    }

    private void clash(List<RuleAtWork> rules, boolean certain) {
        if (rules.isEmpty()) {
            return;
        }
        String clauses = rules.stream()
                .map(rule -> rule.rule().onRecord().clauseOrTitle())
                .distinct()
                .collect(Collectors.joining(" v "));
        String words = rules.stream()
                .map(rule -> "by the rule " + rule.rule().onRecord().cited() + ", "
                        + rule.says().stream().map(Says::words).collect(Collectors.joining(", or ")))
                .collect(Collectors.joining("; "));
        String sentence = (certain ? "The clauses clash, " : "The clauses may clash, ") + clauses + ": " + words + ".";
        remarks.add(new Remark(
                RemarkCode.CLAUSES_CLASH,
                clauses,
                sentence + " Which prevails is not on record.",
                rules.stream().map(rule -> rule.rule().onRecord().entry()).toList()));
        workings.add(sentence);
    }

    private void practice(List<RuleOnRecord> rules) {
        TakenTogether practice = TakenTogether.practice(rules, question);
        Set<CollectiveOutcome> written =
                TakenTogether.decidedBy(rules, question).outcomes();
        if (practice.rules().isEmpty() || practice.outcomes().equals(written)) {
            return;
        }
        remarks.add(new Remark(
                RemarkCode.PRACTICE_DIFFERS,
                "",
                "What is done differs from the text: by practice " + words(practice.outcomes()) + ", by the text "
                        + words(written) + ". The text is followed here.",
                practice.rules().stream()
                        .map(rule -> rule.rule().onRecord().entry())
                        .toList()));
    }

    private void basis(Set<RuleOnRecord> relied) {
        for (RuleOnRecord rule : relied) {
            switch (rule.rule().basis()) {
                case PRACTICE ->
                    rests(RemarkCode.RESTS_ON_PRACTICE, rule, "is what is done; no text is on record for it");
                case DESCRIBED ->
                    rests(
                            RemarkCode.RESTS_ON_DESCRIPTION,
                            rule,
                            "is as a source describes it; the text itself is not on record");
                case WRITTEN, PROPOSED -> {}
            }
        }
    }

    private void rests(RemarkCode code, RuleOnRecord rule, String words) {
        remarks.add(
                Remark.of(code, rule.clauseOrTitle(), "The rule " + rule.cited() + " " + words + ".", rule.entry()));
    }

    private void conclude(Set<CollectiveOutcome> may, CollectiveOutcome outcome, boolean noRule, boolean advice) {
        if (noRule) {
            remarks.add(Remark.of(
                    RemarkCode.NO_RULE_FOUND,
                    "",
                    "No rule on record governs this matter on "
                            + question.decidedOn().inWords() + "."));
        }
        if (advice) {
            remarks.add(Remark.of(RemarkCode.BINDS_NOBODY, "", "The rule only advises; the outcome binds nobody."));
        }
        String told = may.size() > 1
                ? "The readings the record leaves open do not agree (" + words(may)
                        + "), so the outcome cannot be told."
                : "Outcome: " + OutcomeWords.of(outcome) + (advice ? ", as advice that binds nobody." : ".");
        workings.add(told);
    }

    private static String words(Set<CollectiveOutcome> outcomes) {
        return outcomes.stream().map(OutcomeWords::of).collect(Collectors.joining(" or "));
    }
}
