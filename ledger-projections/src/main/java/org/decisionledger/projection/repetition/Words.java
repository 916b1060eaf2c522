package org.decisionledger.projection.repetition;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a text that tell it from others: small letters, endings cut, common words left out. */
final class Words {

    private static final int SHORTEST = 3;
    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "again",
            "against",
            "all",
            "also",
            "and",
            "any",
            "are",
            "been",
            "being",
            "between",
            "body",
            "but",
            "can",
            "carer",
            "ccg",
            "complain",
            "complaint",
            "concern",
            "did",
            "does",
            "down",
            "during",
            "each",
            "for",
            "from",
            "had",
            "has",
            "have",
            "her",
            "his",
            "how",
            "including",
            "issue",
            "its",
            "letter",
            "made",
            "make",
            "more",
            "most",
            "new",
            "not",
            "off",
            "one",
            "only",
            "other",
            "our",
            "out",
            "over",
            "own",
            "parent",
            "provid",
            "raised",
            "same",
            "servic",
            "some",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "time",
            "under",
            "was",
            "way",
            "were",
            "what",
            "when",
            "where",
            "which",
            "who",
            "why",
            "will",
            "with",
            "within",
            "would",
            "your",
            "user");

    private Words() {}

    static Set<String> of(Iterable<String> texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
                String stem = stem(word);
                if (stem.length() >= SHORTEST && !COMMON.contains(stem) && !COMMON.contains(word)) {
                    words.add(stem);
                }
            }
        }
        return words;
    }

    /** Cuts the endings that number and tense put on an English word; not more than that. */
    private static String stem(String word) {
        String cut = word;
        for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "e"}) {
            if (cut.endsWith(ending) && cut.length() - ending.length() >= SHORTEST) {
                cut = cut.substring(0, cut.length() - ending.length());
                break;
            }
        }
        return cut;
    }
}
