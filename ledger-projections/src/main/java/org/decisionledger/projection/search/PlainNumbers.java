package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes 494,215 as 494215, so that a sum is found either way. */
final class PlainNumbers extends TokenFilter {

    private static final Pattern PARTED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    PlainNumbers(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (Character.isDigit(word.length() == 0 ? ' ' : word.charAt(0))
                && PARTED.matcher(word).matches()) {
            String plain = word.toString().replace(",", "");
            word.setEmpty().append(plain);
        }
        return true;
    }
}
