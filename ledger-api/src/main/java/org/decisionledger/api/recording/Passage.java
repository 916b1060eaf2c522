package org.decisionledger.api.recording;

import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a document from which somebody sets out to record: they are filled in as the first source.
 *
 * @param document the document's name; empty when nobody came from one
 * @param page the page of its text, as digits; empty when none is given
 * @param quote the words chosen; empty for none
 */
public record Passage(String document, String page, String quote) {

    private static final int LONGEST = 2_000;

    /** Of what stands in an address: anything but a document's name and a number is left out, and long words are cut. */
    static Passage of(String document, String page, String quote) {
        boolean named = document.matches("doc:[a-z0-9][a-z0-9.-]{0,150}");
        String words = quote.strip();
        return new Passage(
                named ? document : "",
                named && page.matches("[1-9][0-9]{0,5}") ? page : "",
                named ? words.substring(0, Math.min(LONGEST, words.length())) : "");
    }

    public boolean given() {
        return !document.isEmpty();
    }

    /** What the inputs of the first source hold. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        if (given()) {
            typed.put("sources.0.document", document);
            if (!page.isEmpty()) {
                typed.put("sources.0.locator", "page " + page);
            }
            if (!quote.isEmpty()) {
                typed.put("sources.0.quote", quote);
            }
        }
        return typed;
    }
}
