package org.decisionledger.core.entry;

import org.decisionledger.core.thing.ThingId;

/** What a link points at: an entry or a thing. They are told apart by the colon, which only things have. */
public sealed interface Target {

    /** The identifier as written. */
    String text();

    /** Another entry. */
    record OfEntry(EntryId entry) implements Target {
        @Override
        public String text() {
            return entry.value();
        }
    }

    /** A thing that entries are about. */
    record OfThing(ThingId thing) implements Target {
        @Override
        public String text() {
            return thing.value();
        }
    }

    /** Reads either; refused with {@link org.decisionledger.core.thing.MalformedId} when it is neither. */
    static Target parse(String text) {
        return text.indexOf(':') >= 0 ? new OfThing(ThingId.parse(text)) : new OfEntry(new EntryId(text));
    }
}
