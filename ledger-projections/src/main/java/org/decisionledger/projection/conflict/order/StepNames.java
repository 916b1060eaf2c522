package org.decisionledger.projection.conflict.order;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a planned step, apart from case, order and small words, and whether it begins or ends something. */
record StepNames(Set<String> words) {

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "to", "for", "in", "on", "by", "with", "at", "is", "be");
    private static final Set<String> BEGIN =
            Set.of("start", "starts", "begin", "begins", "commence", "commences", "commencement", "open", "opens");
    private static final Set<String> END = Set.of(
            "end", "ends", "finish", "finishes", "complete", "completes", "completed", "completion", "close", "closes");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    StepNames {
        words = Set.copyOf(words);
    }

    static StepNames of(String step) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_WORD.split(step.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return new StepNames(words);
    }

    boolean isAStart() {
        return words.stream().anyMatch(BEGIN::contains);
    }

    boolean isTheStartOfAService() {
        return isAStart() && (words.contains("service") || words.contains("contract"));
    }

    /** Of what it is the start. */
    Optional<Set<String>> startOf() {
        return without(BEGIN);
    }

    /** Of what it is the end. */
    Optional<Set<String>> endOf() {
        return without(END);
    }

    private Optional<Set<String>> without(Set<String> some) {
        Set<String> rest = new TreeSet<>(words);
        boolean has = rest.removeAll(some);
        return has && !rest.isEmpty() ? Optional.of(rest) : Optional.empty();
    }
}
