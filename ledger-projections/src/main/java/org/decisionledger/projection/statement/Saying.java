package org.decisionledger.projection.statement;

import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What one entry says of one attribute of one thing. Two sayings can be held side by side when thing, attribute, part,
 * basis and period are the same.
 *
 * @param of the thing
 * @param attribute what about it, in small letters: {@code end date}, {@code value}, {@code term}, {@code status} …
 * @param part which part of it, in small letters; {@code null} for the whole
 * @param basis on what footing, in small letters; {@code null} when the source does not say
 * @param period the time it is said of; {@code null} when the source does not say
 * @param value what is said
 * @param words the same as the source puts it, in brief
 * @param from the entry that says it
 * @param outright true when a passage says just this; false when the fact told implies it
 * @param once true when the thing has only one such attribute, so that any two sayings of it can be held side by side;
 *     false when it belongs to what this entry tells, and only an entry that tells the same can be held beside it
 */
public record Saying(
        ThingId of,
        String attribute,
        @Nullable String part,
        @Nullable String basis,
        @Nullable Edtf period,
        Quantity value,
        String words,
        Standing from,
        boolean outright,
        boolean once) {}
