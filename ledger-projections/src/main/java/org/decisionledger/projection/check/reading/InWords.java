package org.decisionledger.projection.check.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** Lists, counts and words looked for. */
public final class InWords {

    private InWords() {}

    /** "1 meeting", "3 meetings". */
    public static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Things by their names, in a list. */
    public static String names(CaseFile file, Collection<? extends ThingId> things) {
        return list(things.stream().map(file.titles()::of).toList());
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** Texts in a list, set apart by semicolons because they may hold commas. */
    public static String passages(List<String> items) {
        return String.join("; ", items);
    }

    /** The first of some words, in lower case, that stands in a text. */
    public static Optional<String> found(@Nullable String text, Collection<String> words) {
        if (text == null) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().filter(lower::contains).findFirst();
    }

    /** Whether any of some texts, absent ones left out, holds any of some words. */
    public static boolean speaksOf(Stream<@Nullable String> texts, Collection<String> words) {
        return texts.anyMatch(t -> found(t, words).isPresent());
    }
}
