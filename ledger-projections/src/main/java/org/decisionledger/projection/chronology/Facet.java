package org.decisionledger.projection.chronology;

import java.util.Locale;

/** By what a chronology can be narrowed, each with the entries counted for every value. */
public enum Facet {
    /** Any body that the entry names, as actor or otherwise. */
    BODY,
    /** A post that the entry names. Persons are not kept apart from their posts. */
    POST,
    /** The kind of fact, by its wire name. */
    KIND,
    /** A {@link Lane}. */
    LANE,
    /** A procurement that the entry names. */
    PROCUREMENT,
    /** A question or complaint that the entry names, or that another entry holds it against. */
    ISSUE,
    /** Whose account it is, or where nobody tells it as theirs, the body that acts. */
    PARTY,
    /** A mark of the row ({@code timeline.Mark}). */
    STATUS,
    /** A document cited as source. */
    SOURCE,
    /** One of the short cuts of {@link Only}. */
    ONLY;

    /** The facet as it is written in an address. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
