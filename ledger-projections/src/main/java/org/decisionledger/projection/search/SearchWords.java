package org.decisionledger.projection.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked, as it was written: words, words between double quotes that must stand so, and, with a minus in front,
 * either that must not stand there. An entry must hold them all.
 *
 * @param parts in their order
 */
public record SearchWords(List<Part> parts) {

    /** No question is longer than so many characters. */
    public static final int LONGEST = 1_000;

    private static final int MOST_PARTS = 40;

    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
            "the", "this", "to", "was", "were", "which", "with");

    /**
     * A part of the question.
     *
     * @param text without quotes and minus
     * @param quoted whether it must stand there as it is written
     * @param without whether it must not stand there
     */
    public record Part(String text, boolean quoted, boolean without) {

        String written() {
            return (without ? "-" : "") + (quoted ? "\"" + text + "\"" : text);
        }
    }

    public SearchWords {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a question. A quote that is not closed reaches to the end.
     *
     * @throws IllegalArgumentException it is too long; the message says how long it may be
     */
    public static SearchWords parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A search may be " + LONGEST + " characters long; this is "
                    + text.length() + ". Leave out what matters least.");
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        String asked = text.replace('\u201c', '"').replace('\u201d', '"');
        while (at < asked.length()) {
            if (Character.isWhitespace(asked.charAt(at))) {
                at++;
                continue;
            }
            boolean without = asked.charAt(at) == '-' && at + 1 < asked.length();
            int from = without ? at + 1 : at;
            boolean quoted = asked.charAt(from) == '"';
            int begin = quoted ? from + 1 : from;
            int end = begin;
            while (end < asked.length()
                    && (quoted ? asked.charAt(end) != '"' : !Character.isWhitespace(asked.charAt(end)))) {
                end++;
            }
            String part = asked.substring(begin, end).strip();
            if (!WordAnalyzer.EXACT.words(part).isEmpty()) {
                parts.add(new Part(part, quoted, without));
            }
            at = quoted ? end + 1 : end;
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "A search may have " + MOST_PARTS + " words; this has " + parts.size() + ".");
        }
        return new SearchWords(parts).withoutCommonOnes();
    }

    /** Words such as "the" say nothing beside others; they are looked for when they are quoted, or stand alone. */
    private SearchWords withoutCommonOnes() {
        List<Part> telling = parts.stream()
                .filter(p ->
                        p.quoted() || p.without() || !COMMON.contains(p.text().toLowerCase(Locale.ROOT)))
                .toList();
        return telling.stream().allMatch(Part::without) ? this : new SearchWords(telling);
    }

    /** Those that must stand there. */
    List<Part> wanted() {
        return parts.stream().filter(p -> !p.without()).toList();
    }

    /** The same question with one part written otherwise. */
    SearchWords with(Part part, String text) {
        return new SearchWords(parts.stream()
                .map(p -> p.equals(part) ? new Part(text, p.quoted(), p.without()) : p)
                .toList());
    }

    /** The question as it would be written. */
    public String written() {
        return parts.stream().map(Part::written).collect(Collectors.joining(" "));
    }
}
