package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.RuleBasis;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two rules for one class of matters that cannot both be followed: two clauses of one text in force at one time, one
 * rule told in two ways, or what a forum is bound to and what it does.
 *
 * <p>Two clauses are compared where both say what they differ in. A clause that speaks of the time after a rejection is
 * compared with its like only: it takes over where the other ends.
 */
public final class RuleSaysTwoThings implements Detector {

    private static final Set<DecisionMethod> ALL_AGREE =
            Set.of(DecisionMethod.UNANIMITY, DecisionMethod.CONSENSUS, DecisionMethod.PRIOR_APPROVAL_OF_EACH);

    private record Told(Standing entry, DecisionRuleSet rule, Set<String> matters, Set<String> except) {

        static Told of(Standing entry, DecisionRuleSet rule) {
            return new Told(entry, rule, plain(rule.matters()), plain(rule.except()));
        }

        boolean is(RuleBasis basis) {
            return rule.basis() == basis;
        }
    }

    /** In what two rules differ, in words; the same attribute of each. */
    private record Apart(String one, String other) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Told> rules = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof DecisionRuleSet rule && isKeptAt(thing, rule)) {
                rules.add(Told.of(s, rule));
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Told other : rules.subList(i + 1, rules.size())) {
                check(thing, rules.get(i), other).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isKeptAt(ThingId thing, DecisionRuleSet rule) {
        return switch (thing) {
            case InstrumentId text -> text.equals(rule.instrument());
            case OrganisationId forum -> forum.equals(rule.forum());
            case RuleId id -> id.equals(rule.rule());
            default -> false;
        };
    }

    private static Optional<Found> check(ThingId thing, Told one, Told other) {
        boolean isOneRule = one.rule().rule().equals(other.rule().rule());
        boolean isPractice = one.is(RuleBasis.PRACTICE) != other.is(RuleBasis.PRACTICE)
                && (one.is(RuleBasis.WRITTEN) || other.is(RuleBasis.WRITTEN));
        boolean areWritten = one.is(RuleBasis.WRITTEN) && other.is(RuleBasis.WRITTEN);
        // clauses are compared at their text, practice at the forum, tellings of one rule at the rule
        boolean isHere = switch (thing) {
            case InstrumentId text -> areWritten && !isOneRule;
            case OrganisationId forum -> isPractice;
            case RuleId id -> areWritten;
            default -> false;
        };
        return isHere && meet(one, other) && inForceTogether(one, other)
                ? apart(one.rule(), other.rule()).map(a -> found(thing, one, other, a, isPractice))
                : Optional.empty();
    }

    private static boolean meet(Told one, Told other) {
        return one.matters().stream()
                .anyMatch(m -> other.matters().contains(m)
                        && !one.except().contains(m)
                        && !other.except().contains(m));
    }

    private static Set<String> plain(List<String> classes) {
        return classes.stream()
                .map(c -> c.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean inForceTogether(Told one, Told other) {
        return one.rule().inForce() == null
                || other.rule().inForce() == null
                || one.rule().inForce().overlaps(other.rule().inForce()) == Answer.YES;
    }

    private static Optional<Apart> apart(DecisionRuleSet one, DecisionRuleSet other) {
        boolean isAfter = !one.afterRejection().isEmpty();
        if (isAfter != !other.afterRejection().isEmpty()) {
            return Optional.empty();
        }
        if (isAfter) {
            return one.afterRejection().stream().anyMatch(other.afterRejection()::contains)
                    ? Optional.empty()
                    : Optional.of(new Apart(
                            "after a rejection: "
                                    + Wording.list(one.afterRejection().stream()
                                            .map(Wording::code)
                                            .toList()),
                            Wording.list(other.afterRejection().stream()
                                    .map(Wording::code)
                                    .toList())));
        }
        if (areOtherMethods(one.method(), other.method())) {
            return Optional.of(new Apart(Wording.code(one.method()), Wording.code(other.method())));
        }
        return differ("silence means ", code(one.silence()), code(other.silence()))
                .or(() -> differ("a share of ", share(one), share(other)))
                .or(() -> differ("days of notice: ", one.noticeDays(), other.noticeDays()))
                .or(() -> differ("days for a reply: ", one.replyDays(), other.replyDays()));
    }

    private static boolean areOtherMethods(DecisionMethod one, DecisionMethod other) {
        boolean isTold = one != DecisionMethod.OTHER && other != DecisionMethod.OTHER;
        boolean isAlike = one == other || ALL_AGREE.contains(one) && ALL_AGREE.contains(other);
        return isTold && !isAlike;
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : Wording.code(code);
    }

    private static @Nullable String share(DecisionRuleSet rule) {
        return rule.share() == null ? null : rule.share() + "%";
    }

    private static Optional<Apart> differ(String what, @Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other)
                ? Optional.empty()
                : Optional.of(new Apart(what + one, String.valueOf(other)));
    }

    private static Found found(ThingId thing, Told one, Told other, Apart apart, boolean isPractice) {
        String about = "For one class of matters, " + name(one) + " says " + apart.one() + ", and " + name(other)
                + " says " + apart.other();
        return new Found(
                ConflictKind.RULE_SAYS_TWO_THINGS,
                Hardness.ON_A_NATURAL_READING,
                thing,
                about + (isPractice ? "; one is written, the other is what is told to be done" : "") + ".",
                List.of(one.entry().id(), other.entry().id()));
    }

    private static String name(Told told) {
        String clause = told.rule().clause();
        return "\"" + told.rule().title() + "\"" + (clause == null ? "" : " (clause " + clause + ")");
    }
}
