package org.decisionledger.core.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.thing.PersonId;

/**
 * Finds and replaces the passages of a text that are marked as personal data. A text may be that of one field or a
 * whole entry in canonical JSON: two opening braces stand there within a text only, and a mark ends where the same text
 * closes it.
 */
public final class PersonalMarks {

    private static final String OPEN = "{{";
    private static final String SLUG = "person:[a-z0-9][a-z0-9.-]{0,119}";
    private static final Pattern MARK = Pattern.compile("\\{\\{(" + SLUG + ")\\|(.*?)}}", Pattern.DOTALL);
    private static final Pattern OPENED = Pattern.compile("\\{\\{(" + SLUG + ")\\|(?:.*?}}|.*$)", Pattern.DOTALL);

    private PersonalMarks() {}

    /** Whether anything in {@code text} begins a mark. Quick, for texts of any length. */
    public static boolean in(String text) {
        return text.contains(OPEN);
    }

    /** The marks in {@code text}, in their order. */
    public static List<PersonalMark> of(String text) {
        List<PersonalMark> marks = new ArrayList<>();
        replace(text, mark -> {
            marks.add(mark);
            return "";
        });
        return marks;
    }

    /** The text with something else in place of each mark. */
    public static String replace(String text, Function<PersonalMark, String> by) {
        if (!in(text)) {
            return text;
        }
        return MARK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        by.apply(new PersonalMark(new PersonId(found.group(1)), found.group(2)))));
    }

    /** The text as people read it: the words alone, or that they were erased. */
    public static String told(String text) {
        return replace(text, PersonalMark::told);
    }

    /** The text with none of the words, for messages and for whoever needs only what stands around them. */
    public static String concealed(String text) {
        return in(text) ? OPENED.matcher(text).replaceAll(found -> "[personal data of " + found.group(1) + "]") : text;
    }

    /**
     * What is wrong with the marks in a text to be recorded; empty when nothing is. Two opening braces always begin a
     * mark, so that a slip of the pen never leaves a passage unmarked.
     */
    public static Optional<String> wrong(String text) {
        if (!in(text)) {
            return Optional.empty();
        }
        for (PersonalMark mark : of(text)) {
            Optional<String> wrong = mark.wrong();
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return replace(text, mark -> "").contains(OPEN)
                ? Optional.of("has two opening braces that do not begin a whole mark. Write {{person:…|the words}}, "
                        + "with the identifier of the person in lower case; for braces that mark nothing, put a blank "
                        + "between them.")
                : Optional.empty();
    }
}
