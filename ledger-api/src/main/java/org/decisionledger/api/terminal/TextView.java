package org.decisionledger.api.terminal;

import org.decisionledger.api.telling.Page;

/**
 * Pages as plain text for people at a terminal. Every sentence is followed by its citation: the entry, then each
 * document and the place in it. Every text ends with a line end.
 *
 * @param width characters in a line, 20 at least
 */
public record TextView(int width) {

    /** A width that most terminals show without breaking lines of their own. */
    public static final TextView STANDARD = new TextView(100);

    public String page(Page page) {
        return PlainLayout.of(page, width);
    }
}
