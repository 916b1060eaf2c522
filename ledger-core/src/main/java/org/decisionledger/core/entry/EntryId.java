package org.decisionledger.core.entry;

import java.util.regex.Pattern;
import org.decisionledger.core.thing.MalformedId;

/**
 * Names one entry, chosen by who records it or generated. 1 to 120 characters: letters, digits, hyphens, full stops
 * and underscores; no colon, so that an entry is never mistaken for a thing.
 */
public record EntryId(String value) implements Comparable<EntryId> {

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    public EntryId {
        if (!PATTERN.matcher(value).matches()) {
            throw new MalformedId("\"" + (value.length() <= 80 ? value : value.substring(0, 80) + "…")
                    + "\" cannot name an entry. Use 1 to 120 letters, digits, hyphens, full stops and underscores, "
                    + "for example sst-2019-07-22-mp-offer.");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
