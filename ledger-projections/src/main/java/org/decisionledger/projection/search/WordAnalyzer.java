package org.decisionledger.projection.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Parts a text into words: lower case, accents and a possessive 's left off, thousands of a number not parted by commas.
 * The stemming one also leaves off endings, so that "decisions" and "decision" are one word.
 */
final class WordAnalyzer extends Analyzer {

    /** Words as they stand. */
    static final WordAnalyzer EXACT = new WordAnalyzer(false);

    /** Words without their endings. */
    static final WordAnalyzer STEMS = new WordAnalyzer(true);

    /** No phrase reaches from one text of an entry into the next. */
    private static final int BETWEEN_TEXTS = 100;

    private final boolean stems;

    private WordAnalyzer(boolean stems) {
        this.stems = stems;
    }

    /** A word of a text, and where it stands there. */
    record Word(String word, int from, int to) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream told = new EnglishPossessiveFilter(words);
        told = new PlainNumbers(new ASCIIFoldingFilter(new LowerCaseFilter(told)));
        return new TokenStreamComponents(words, stems ? new PorterStemFilter(told) : told);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
    }

    /** The words of a text, in their order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
