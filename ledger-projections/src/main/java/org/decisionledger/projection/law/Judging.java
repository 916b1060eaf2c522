package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Puts the rules of the packs that hold to the facts of one award, in order. */
final class Judging {

    private final AwardFacts facts;
    private final Commencement commencement;

    Judging(AwardFacts facts, Commencement commencement) {
        this.facts = facts;
        this.commencement = commencement;
    }

    List<Verdict> of(PackConsidered considered) {
        Pack pack = considered.pack();
        Map<String, Verdict> earlier = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Verdict verdict = verdict(considered, rule, outcome(pack, rule, earlier));
            earlier.put(rule.id(), verdict);
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict verdict(PackConsidered considered, Rule rule, Outcome outcome) {
        Pack pack = considered.pack();
        List<EntryId> contested = facts.contesting(outcome.entries());
        Outcome told = outcome;
        if (!contested.isEmpty()) {
            told = told.adding("Of the entries this rests on, some are disputed or conflict with others on record.");
        }
        if (entries(outcome.entries()).stream().anyMatch(s -> s.byThen() != Answer.YES)) {
            told = told.adding("Some of them are not dated closely enough to say that they had happened by the date "
                    + "asked about.");
        }
        return new Verdict(
                rule.condition(),
                rule.condition().words(),
                rule.id(),
                rule.paragraph(),
                rule.summary(),
                pack.id(),
                pack.instrument(),
                pack.validity(),
                considered.applies(),
                told.finding(),
                told.words(),
                told.entries(),
                contested,
                told.wouldTurn(),
                rule.proviso(),
                both(pack.check(), rule.check()));
    }

    private static @Nullable String both(@Nullable String pack, @Nullable String rule) {
        if (pack == null || rule == null) {
            return pack == null ? rule : pack;
        }
        return pack + " " + rule;
    }

    private Outcome outcome(Pack pack, Rule rule, Map<String, Verdict> earlier) {
        boolean ownDays = rule.from() != null || rule.to() != null;
        Answer inForce = ownDays ? Applicability.onDay(pack.window(rule), commencement.date()) : Answer.YES;
        if (inForce == Answer.NO) {
            return notAsked(
                    "The rule was not in force on the day the procedure commenced.", entries(commencement.entries()));
        }
        if (rule.thresholdApplies() && facts.grounds().equals(Set.of(AwardGround.BELOW_THRESHOLD))) {
            return notAsked(
                    "The award is recorded as below the threshold, and the paragraph asks it only from the threshold on.",
                    facts.approvals);
        }
        List<Verdict> exceptions = rule.exceptions().stream()
                .map(e -> Objects.requireNonNull(earlier.get(e)))
                .toList();
        for (Verdict exception : exceptions) {
            if (exception.finding() == Finding.SHOWN) {
                return new Outcome(
                        Finding.NOT_APPLICABLE,
                        "It is not asked where " + exception.paragraph()
                                + " permits the award, of which what can be tested is shown.",
                        exception.entries(),
                        exception.wouldTurn());
            }
        }
        Outcome outcome = whereAsked(rule);
        for (Verdict exception : exceptions) {
            if (outcome.finding() != Finding.NOT_APPLICABLE && exception.finding() != Finding.NOT_APPLICABLE) {
                outcome = outcome.adding("It is not asked where " + exception.paragraph()
                        + " permits the award; the finding on that is: "
                        + exception.finding().words() + ".");
            }
        }
        return inForce == Answer.POSSIBLY
                ? outcome.adding("Whether the rule was in force on the day the procedure commenced is not settled.")
                : outcome;
    }

    /** Some rules are asked only of awards with, or only of awards without, competition. */
    private Outcome whereAsked(Rule rule) {
        if (rule.asked() == Rule.Asked.ALWAYS) {
            return tested(rule);
        }
        boolean wanted = rule.asked() == Rule.Asked.WHERE_COMPETED;
        Set<Boolean> competed = facts.competed();
        if (competed.equals(Set.of(!wanted))) {
            return notAsked(
                    "The award is recorded as made " + (wanted ? "without" : "with")
                            + " a formal invitation to compete, and the paragraph asks it of other awards.",
                    facts.awards);
        }
        Outcome outcome = tested(rule);
        if (competed.equals(Set.of(wanted)) || outcome.finding() == Finding.SHOWN) {
            return outcome;
        }
        return new Outcome(
                Finding.CANNOT_BE_TOLD,
                outcome.words()
                        + (competed.isEmpty()
                                ? " Whether the paragraph asks it depends on whether competition was invited, which no "
                                        + "entry of the award says."
                                : " Whether the paragraph asks it depends on whether competition was invited, on which "
                                        + "the entries of the award differ."),
                outcome.entries(),
                outcome.wouldTurn());
    }

    private Outcome tested(Rule rule) {
        return switch (rule.condition()) {
            case NOTICE_BEFORE_AWARD, INTENTION_NOTICE_BEFORE_AWARD -> Notices.beforeTheAward(rule, facts);
            case GROUND_FOR_NO_COMPETITION -> Grounds.recorded(rule, facts);
            case RECORD_KEPT -> Records.kept(facts);
            case CONFLICTS_RECORDED -> Records.conflicts(facts);
            case AWARD_DETAILS_PUBLISHED -> Notices.awardDetails(rule, facts);
            case STANDSTILL -> Standstill.over(rule, facts);
        };
    }

    private List<Standing> entries(List<EntryId> ids) {
        return ids.stream().flatMap(id -> facts.file.find(id).stream()).toList();
    }

    private static Outcome notAsked(String words, List<Standing> entries) {
        return Outcome.of(
                Finding.NOT_APPLICABLE,
                words,
                entries,
                "A correction of the entries, or of the day stated, it rests on.");
    }
}
