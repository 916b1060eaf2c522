package org.decisionledger.projection.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.projection.search.SearchAnswer.Piece;
import org.decisionledger.projection.search.SearchWords.Part;
import org.decisionledger.projection.search.WordAnalyzer.Word;

/** Lights the words of a question in a text: those that made it be found, and no others. */
final class Lighting {

    private static final int LONGEST = 400;
    private static final int BEFORE = 120;

    private final Set<String> stems = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();

    Lighting(SearchWords words) {
        for (Part part : words.wanted()) {
            if (part.quoted()) {
                phrases.add(WordAnalyzer.EXACT.words(part.text()).stream()
                        .map(Word::word)
                        .toList());
            } else {
                WordAnalyzer.STEMS.words(part.text()).forEach(w -> stems.add(w.word()));
            }
        }
    }

    /** Whether anything in {@code text} is lit. */
    boolean lights(String text) {
        return !lit(text).isEmpty();
    }

    /** The text, cut where what is lit begins and ends; of a long one the part around the first that is lit. */
    List<Piece> pieces(String text) {
        BitSet lit = lit(text);
        int first = Math.max(0, lit.nextSetBit(0));
        int from = text.length() <= LONGEST || first <= BEFORE ? 0 : wordAt(text, first - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("\u2026 ", false));
        }
        for (int at = from; at < to; ) {
            boolean isLit = lit.get(at);
            int next = isLit ? lit.nextClearBit(at) : lit.nextSetBit(at);
            int end = next < 0 ? to : Math.min(to, next);
            pieces.add(new Piece(text.substring(at, end), isLit));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Piece(" \u2026", false));
        }
        return List.copyOf(pieces);
    }

    private static int wordAt(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }

    /** The characters that are lit. */
    BitSet lit(String text) {
        BitSet lit = new BitSet();
        if (!stems.isEmpty()) {
            for (Word word : WordAnalyzer.STEMS.words(text)) {
                if (stems.contains(word.word())) {
                    lit.set(word.from(), word.to());
                }
            }
        }
        if (!phrases.isEmpty()) {
            List<Word> words = WordAnalyzer.EXACT.words(text);
            phrases.forEach(phrase -> light(phrase, words, lit));
        }
        return lit;
    }

    private static void light(List<String> phrase, List<Word> words, BitSet lit) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            List<Word> run = words.subList(i, i + phrase.size());
            if (run.stream().map(Word::word).toList().equals(phrase)) {
                lit.set(run.getFirst().from(), run.getLast().to());
            }
        }
    }
}
