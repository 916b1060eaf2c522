package org.decisionledger.core.rule.outcome;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way to read a rule: for each parameter that matters the choice that the text makes or this reading makes for it. */
record Reading(Set<Choice> choices) {

    static final Reading PLAIN = new Reading(Set.of());

    Reading {
        choices = Set.copyOf(choices);
    }

    boolean takes(Choice choice) {
        return choices.contains(choice);
    }

    Reading and(Choice choice) {
        Set<Choice> more = new HashSet<>(choices);
        more.add(choice);
        return new Reading(more);
    }

    /**
     * The one parameter for which the other reading does not make the choice made here; nothing when there is none or are
     * several.
     */
    @Nullable
    Parameter onlyDifference(Reading other) {
        Set<Parameter> differing = choices.stream()
                .filter(choice -> !other.takes(choice))
                .map(Choice::parameter)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Parameter.class)));
        return differing.size() == 1 ? differing.iterator().next() : null;
    }

    /** The choices made for parameters that the text leaves open, in words. */
    String words(Set<Parameter> open) {
        List<String> made = choices.stream()
                .filter(choice -> open.contains(choice.parameter()))
                .sorted()
                .map(Choice::words)
                .toList();
        return String.join(" and ", made);
    }
}
