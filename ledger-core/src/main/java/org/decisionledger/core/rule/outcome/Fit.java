package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;

/** Whether a rule speaks of a matter, by the words of both. Words are compared, not understood. */
enum Fit {
    /** The rule names the matter, or the proposal names the rule. */
    NAMES_IT,
    /** The rule is for all matters that no other rule names. */
    OTHER_MATTERS,
    /** The rule or the matter names no class. */
    CANNOT_BE_TOLD,
    /** The rule leaves the matter out. */
    LEAVES_IT_OUT,
    /** The rule is about something else. */
    IS_ABOUT_OTHER_THINGS;

    private static final Set<String> ALL_OTHER = Set.of(
            "other matters", "other matter", "all other matters", "any other matter", "any other matters", "others");

    static Fit of(DecisionRuleSet rule, Matter matter) {
        Set<String> classes = plain(matter.classes());
        if (plain(rule.except()).stream().anyMatch(classes::contains)) {
            return LEAVES_IT_OUT;
        }
        if (matter.namedRules().contains(rule.rule())) {
            return NAMES_IT;
        }
        if (!forumFits(rule, matter)
                || classes.isEmpty() && !matter.namedRules().isEmpty()) {
            return IS_ABOUT_OTHER_THINGS;
        }
        if (classes.isEmpty() || rule.matters().isEmpty()) {
            return CANNOT_BE_TOLD;
        }
        return byWords(plain(rule.matters()), classes);
    }

    /** The proposal names the rule, and the words of the two do not meet. */
    static boolean namedWithoutFitting(DecisionRuleSet rule, Matter matter) {
        return matter.namedRules().contains(rule.rule())
                && !matter.classes().isEmpty()
                && !rule.matters().isEmpty()
                && byWords(plain(rule.matters()), plain(matter.classes())) == IS_ABOUT_OTHER_THINGS;
    }

    private static Fit byWords(Set<String> matters, Set<String> classes) {
        if (matters.stream().anyMatch(classes::contains)) {
            return NAMES_IT;
        }
        return matters.stream().anyMatch(ALL_OTHER::contains) ? OTHER_MATTERS : IS_ABOUT_OTHER_THINGS;
    }

    private static boolean forumFits(DecisionRuleSet rule, Matter matter) {
        return rule.forum() == null || matter.forum() == null || rule.forum().equals(matter.forum());
    }

    static Set<String> plain(List<String> words) {
        return words.stream()
                .map(word -> word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
