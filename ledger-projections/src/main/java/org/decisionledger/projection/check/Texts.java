package org.decisionledger.projection.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Standing;

/** The words that facts hold, for checks that can only look whether something is spoken of at all. */
public final class Texts {

    private Texts() {}

    /** Whether words of the fact itself, not of its recorder, fit {@code words}. */
    public static boolean speakOf(Pattern words, Standing entry) {
        List<String> texts = new ArrayList<>();
        collect(entry.fact(), texts);
        return texts.stream().anyMatch(t -> words.matcher(t).find());
    }

    /** Those of the entries whose words fit. */
    public static List<Standing> speakingOf(Pattern words, Collection<Standing> entries) {
        return entries.stream().filter(s -> speakOf(words, s)).toList();
    }

    private static void collect(Object value, List<String> texts) {
        switch (value) {
            case String text -> texts.add(text);
            case ThingId named -> {}
            case EntryId named -> {}
            case List<?> list -> list.forEach(v -> collect(v, texts));
            case Record part -> {
                for (Field field : Fields.of(part.getClass())) {
                    Object in = field.valueIn(part);
                    if (in != null) {
                        collect(in, texts);
                    }
                }
            }
            default -> {}
        }
    }
}
