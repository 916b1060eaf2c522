package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.rule.RuleBasis;
import org.decisionledger.core.rule.outcome.RuleSetAside.Reason;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;

/** Which version of which rule governs a matter on a day. */
public final class RulesInForce {

    /** Beyond so many rules of which it is uncertain whether they govern, not every set of them is looked at. */
    private static final int MANY = 8;

    private final Matter matter;
    private final Edtf day;
    private final List<ClausesGivingWay> givingWay;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<RuleSetAside> setAside = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private RulesInForce(Matter matter, Edtf day, List<ClausesGivingWay> givingWay) {
        this.matter = matter;
        this.day = day;
        this.givingWay = givingWay;
    }

    /**
     * The rules that govern {@code matter} on {@code day}, and those set aside: not in force, superseded, replaced by a
     * later version, leaving the matter out.
     *
     * @param rules every version of each rule on record; order does not matter
     */
    public static GoverningRules on(
            Matter matter, Edtf day, List<RuleOnRecord> rules, List<ClausesGivingWay> givingWay) {
        RulesInForce inForce = new RulesInForce(matter, day, givingWay);
        rules.forEach(inForce::lookAt);
        return inForce.governing();
    }

    private void lookAt(RuleOnRecord rule) {
        switch (Fit.of(rule.rule(), matter)) {
            case NAMES_IT -> inForce(rule, true, false);
            case OTHER_MATTERS -> inForce(rule, true, true);
            case CANNOT_BE_TOLD -> {
                remark(
                        RemarkCode.RULE_CANNOT_BE_TOLD,
                        rule,
                        "names no class of matter that this one could be held against");
                inForce(rule, false, false);
            }
            case LEAVES_IT_OUT -> {
                if (matter.namedRules().contains(rule.rule().rule())) {
                    remark(
                            RemarkCode.NAMED_RULE_DOES_NOT_FIT,
                            rule,
                            "is named by the proposal and leaves the matter out");
                }
                setAside(rule, Reason.EXCEPTED, "leaves this matter out");
            }
            case IS_ABOUT_OTHER_THINGS -> {}
        }
        if (Fit.namedWithoutFitting(rule.rule(), matter)) {
            remark(
                    RemarkCode.NAMED_RULE_DOES_NOT_FIT,
                    rule,
                    "is named by the proposal and does not name the matter in the same words");
        }
    }

    private void inForce(RuleOnRecord rule, boolean certain, boolean otherMatters) {
        if (rule.rule().basis() == RuleBasis.PROPOSED) {
            remark(RemarkCode.RULE_ONLY_PROPOSED, rule, "is only proposed");
            setAside(rule, Reason.ONLY_PROPOSED, "is only proposed");
            return;
        }
        Answer inForce = InForce.byItsInterval(rule, day);
        if (inForce == Answer.NO) {
            remark(RemarkCode.RULE_NOT_IN_FORCE, rule, "was not in force on " + day.inWords());
            setAside(rule, Reason.NOT_IN_FORCE, "was not in force on " + day.inWords());
            return;
        }
        if (rule.rule().inForce() == null) {
            remark(
                    RemarkCode.IN_FORCE_NOT_STATED,
                    rule,
                    "does not say from when to when it is in force; no end is on record");
        }
        if (inForce == Answer.POSSIBLY) {
            remark(RemarkCode.RULE_CANNOT_BE_TOLD, rule, "may or may not have been in force on " + day.inWords());
        }
        gaveWay(rule, certain && inForce == Answer.YES, otherMatters);
    }

    private void gaveWay(RuleOnRecord rule, boolean certain, boolean otherMatters) {
        boolean stillCertain = certain;
        for (ClausesGivingWay giving : givingWay) {
            Answer gaveWay = InForce.gaveWay(rule, giving, day);
            if (gaveWay == Answer.YES) {
                remark(
                        RemarkCode.RULE_REPLACED,
                        rule,
                        "had given way to " + later(giving) + " by " + day.inWords(),
                        giving.entry());
                setAside(
                        rule,
                        Reason.SUPERSEDED,
                        "had given way to " + later(giving) + " by " + day.inWords(),
                        giving.entry());
                return;
            }
            if (gaveWay == Answer.POSSIBLY) {
                remark(RemarkCode.RULE_CANNOT_BE_TOLD, rule, "may have given way to " + later(giving), giving.entry());
                stillCertain = false;
            } else if (sameText(rule, giving) && InForce.loosely(giving)) {
                remark(
                        RemarkCode.SUPERSEDED_IN_PART,
                        rule,
                        "is not among the clauses that gave way, but the source calls them \""
                                + giving.superseded().extent() + "\"",
                        giving.entry());
            }
        }
        withinLimit(rule, stillCertain, otherMatters);
    }

    private void withinLimit(RuleOnRecord rule, boolean certain, boolean otherMatters) {
        Money limit = rule.rule().limit();
        Answer within = limit == null ? Answer.YES : Limit.holds(limit, matter.value());
        if (within == Answer.NO) {
            String words =
                    "reaches up to " + Limit.words(limit) + ", and " + Limit.words(matter.value()) + " is at stake";
            remark(RemarkCode.BEYOND_DELEGATED_LIMIT, rule, words);
            setAside(rule, Reason.BEYOND_LIMIT, words);
            return;
        }
        if (within == Answer.POSSIBLY) {
            remarks.add(Remark.of(
                    RemarkCode.MISSING_PARAMETER,
                    "value",
                    "The rule " + rule.cited() + " reaches up to " + Limit.words(limit)
                            + "; the sum at stake is not on record in that currency.",
                    rule.entry()));
        }
        candidates.add(new Candidate(rule, certain && within == Answer.YES, otherMatters));
    }

    private GoverningRules governing() {
        Set<List<RuleOnRecord>> alternatives = new LinkedHashSet<>();
        List<Candidate> uncertain =
                candidates.stream().filter(c -> !c.certain()).toList();
        if (uncertain.size() > MANY) {
            alternatives.add(List.of());
            alternatives.add(resolve(candidates));
        } else {
            IntStream.range(0, 1 << uncertain.size())
                    .forEach(bits -> alternatives.add(resolve(candidates.stream()
                            .filter(c -> c.certain() || (bits >> uncertain.indexOf(c) & 1) == 1)
                            .toList())));
        }
        GoverningRules governing = new GoverningRules(List.copyOf(alternatives), List.of(), List.of());
        candidates.stream()
                .filter(c -> governing.all().noneMatch(c.rule()::equals))
                .forEach(this::neverGoverns);
        return new GoverningRules(governing.alternatives(), setAside, remarks);
    }

    /** The rules that govern when all of {@code present} were in force and spoke of the matter. */
    private static List<RuleOnRecord> resolve(List<Candidate> present) {
        List<Candidate> latest = present.stream()
                .filter(c -> present.stream().noneMatch(c::isReplacedBy))
                .toList();
        return latest.stream()
                .filter(c -> latest.stream().noneMatch(c::yieldsTo))
                .map(Candidate::rule)
                .toList();
    }

    private void neverGoverns(Candidate candidate) {
        candidates.stream()
                .filter(candidate::isReplacedBy)
                .findFirst()
                .ifPresentOrElse(
                        later -> {
                            remark(
                                    RemarkCode.RULE_REPLACED,
                                    candidate.rule(),
                                    "is replaced by a later version",
                                    later.rule().entry());
                            setAside(
                                    candidate.rule(),
                                    Reason.LATER_VERSION,
                                    "is replaced by a later version",
                                    later.rule().entry());
                        },
                        () -> setAside(
                                candidate.rule(),
                                Reason.SPECIFIC_RULE_GOVERNS,
                                "is for other matters; another rule names this one"));
    }

    private static String later(ClausesGivingWay giving) {
        InstrumentId replacedBy = giving.superseded().replacedBy();
        return replacedBy == null ? "a later text" : replacedBy.value();
    }

    private static boolean sameText(RuleOnRecord rule, ClausesGivingWay giving) {
        return Objects.equals(rule.rule().instrument(), giving.superseded().instrument());
    }

    private void setAside(RuleOnRecord rule, Reason reason, String words, EntryId... shown) {
        setAside.add(
                new RuleSetAside(rule, reason, "The rule " + rule.cited() + " " + words + ".", entries(rule, shown)));
    }

    private void remark(RemarkCode code, RuleOnRecord rule, String words, EntryId... shown) {
        remarks.add(new Remark(
                code, rule.clauseOrTitle(), "The rule " + rule.cited() + " " + words + ".", entries(rule, shown)));
    }

    private static List<EntryId> entries(RuleOnRecord rule, EntryId... shown) {
        List<EntryId> entries = new ArrayList<>(List.of(rule.entry()));
        entries.addAll(List.of(shown));
        return entries;
    }
}
