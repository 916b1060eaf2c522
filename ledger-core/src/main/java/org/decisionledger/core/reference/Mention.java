package org.decisionledger.core.reference;

import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * A thing named somewhere in an entry.
 *
 * @param pointer where, as a JSON pointer into the exchange form
 * @param place in what part of the entry
 * @param introduces whether the entry makes the thing known
 * @param title the words by which the entry says the thing is to be known, if it says any
 */
public record Mention(
        ThingId thing,
        String pointer,
        Place place,
        boolean introduces,
        @Nullable String title) {

    /** The part of an entry in which a thing is named. */
    public enum Place {
        SUBJECT,
        ACTOR,
        DATA,
        SOURCE,
        ACCOUNT,
        LINK
    }
}
