package org.decisionledger.projection.conflict.value;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Attributes;
import org.jspecify.annotations.Nullable;

/** Holds two wordings of one attribute side by side. Words are compared as words: nothing is read into them. */
final class WordsHeld {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "for", "to", "and", "in", "on", "by", "with", "at", "from", "was", "were", "is",
            "are", "be", "been", "as", "its", "their", "that", "this", "it", "or", "years", "year", "age", "aged",
            "ages");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<Set<String>> FOR = List.of(
            Set.of("accepted", "approved", "agreed", "supported", "endorsed"),
            Set.of("final", "issued", "published"),
            Set.of("done", "met", "complete", "completed", "implemented", "discharged", "closed"),
            Set.of("passed", "represented", "competed", "announced", "in common", "present", "attended"));
    private static final List<Set<String>> AGAINST = List.of(
            Set.of("declined", "rejected", "refused", "turned down", "withdrawn"),
            Set.of("draft", "unpublished"),
            Set.of("open", "outstanding", "incomplete", "ongoing"),
            Set.of());

    /** A bound is no figure: more than one may be two. */
    private static final Pattern BOUNDED =
            Pattern.compile("\\b(?:more than|at least|over|up to|fewer than|less than|no more than) [\\w.]+");

    private WordsHeld() {}

    /** How hard two states differ: opposites, or merely other words. */
    static @Nullable Hardness statesDiffer(String a, String b, boolean bothOutright) {
        String mine = plain(a);
        String theirs = plain(b);
        if (mine.equals(theirs)) {
            return null;
        }
        if (opposite(mine, theirs) || opposite(theirs, mine)) {
            return Hardness.CANNOT_BOTH_BE_TRUE;
        }
        return bothOutright ? differ(a, b, true) : null;
    }

    private static boolean opposite(String a, String b) {
        if (b.equals("not " + a)) {
            return true;
        }
        for (int i = 0; i < FOR.size(); i++) {
            if (FOR.get(i).contains(a)
                    && (AGAINST.get(i).contains(b)
                            || b.startsWith("not ") && FOR.get(i).contains(b.substring(4)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * How hard two wordings differ; {@code null} when one repeats or abridges the other.
     *
     * @param atOdds whether words that have little in common are taken not to fit; they may speak of different things
     */
    static @Nullable Hardness differ(String a, String b, boolean atOdds) {
        Set<String> mine = words(a);
        Set<String> theirs = words(b);
        if (mine.isEmpty() || theirs.isEmpty() || mine.containsAll(theirs) || theirs.containsAll(mine)) {
            return null;
        }
        Set<String> figures = figures(mine);
        Set<String> others = figures(theirs);
        if (!figures.isEmpty() && !others.isEmpty()) {
            boolean contained = figures.containsAll(others) || others.containsAll(figures);
            return contained && !atOdds ? null : Hardness.ON_A_NATURAL_READING;
        }
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int all = mine.size() + theirs.size() - shared.size();
        if (shared.size() * 4 >= all * 3) {
            return null;
        }
        if (shared.size() * 3 >= all) {
            return Hardness.WORDING_ONLY;
        }
        return atOdds ? Hardness.ON_A_NATURAL_READING : null;
    }

    private static Set<String> figures(Set<String> words) {
        return words.stream().filter(w -> Character.isDigit(w.charAt(0))).collect(Collectors.toSet());
    }

    private static String plain(String words) {
        return String.valueOf(Attributes.plain(words));
    }

    private static Set<String> words(String text) {
        String unbounded = BOUNDED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Arrays.stream(
                        unbounded.replaceAll("[^\\p{L}\\p{N}.%]+", " ").strip().split(" "))
                .map(w -> w.replaceAll("^[.]+|[.]+$", ""))
                .map(w -> NUMBERS.contains(w) ? String.valueOf(NUMBERS.indexOf(w)) : w)
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
