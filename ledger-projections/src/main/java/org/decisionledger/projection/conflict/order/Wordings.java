package org.decisionledger.projection.conflict.order;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether one text speaks of what another says, by the words they share. */
final class Wordings {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "or", "to", "for", "in", "on", "by", "with", "at", "is", "are", "be", "as",
            "that", "this", "its", "it", "their", "which", "from", "not", "will", "would", "should", "must", "any",
            "all", "up", "out", "into", "who", "has", "have", "need", "needs", "clear", "robust", "prior");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** From this share of its own words on, a text counts as taken up by the other. */
    private static final double TAKEN_UP = 0.5;

    private Wordings() {}

    /** Whether at least half of the words of {@code text} that carry meaning stand in one of {@code others}. */
    static boolean isTakenUp(String text, List<String> others) {
        Set<String> words = words(text);
        return others.stream().anyMatch(other -> {
            Set<String> theirs = words(other);
            long shared = words.stream().filter(theirs::contains).count();
            return !words.isEmpty() && shared >= TAKEN_UP * words.size();
        });
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /** Enough to make "develops" and "develop" one word. */
    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
