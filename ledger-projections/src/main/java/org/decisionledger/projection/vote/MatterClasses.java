package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of matter that one field names. Several are separated by semicolons or commas; a comma that stands within
 * the very words of a rule on record separates nothing.
 */
final class MatterClasses {

    private MatterClasses() {}

    /** @param known the words by which rules and delegations on record name matters */
    static List<String> of(@Nullable String field, List<String> known) {
        if (field == null) {
            return List.of();
        }
        Set<String> plain = known.stream().map(MatterClasses::plain).collect(Collectors.toSet());
        List<String> classes = new ArrayList<>();
        for (String part : field.split(";", -1)) {
            Stream<String> words = plain.contains(plain(part)) ? Stream.of(part) : Stream.of(part.split(",", -1));
            words.map(String::strip).filter(w -> !w.isEmpty()).forEach(classes::add);
        }
        return classes.stream().distinct().toList();
    }

    /** Apart from case and spacing. */
    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static boolean meet(List<String> some, List<String> others) {
        Set<String> plain = some.stream().map(MatterClasses::plain).collect(Collectors.toSet());
        return others.stream().map(MatterClasses::plain).anyMatch(plain::contains);
    }
}
