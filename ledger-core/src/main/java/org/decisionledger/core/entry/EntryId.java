package org.decisionledger.core.entry;

import org.decisionledger.core.thing.MalformedId;

/**
 * Names one entry, chosen by who records it or generated. 1 to 120 characters: letters, digits, hyphens, full stops
 * and underscores; no colon, so that an entry is never mistaken for a thing.
 */
public record EntryId(String value) implements Comparable<EntryId> {

    private static final int LONGEST = 120;

    public EntryId {
        if (!isName(value)) {
            throw new MalformedId("\"" + (value.length() <= 80 ? value : value.substring(0, 80) + "…")
                    + "\" cannot name an entry. Use 1 to 120 letters, digits, hyphens, full stops and underscores, "
                    + "for example sst-2019-07-22-mp-offer.");
        }
    }

    /** Asked of every name of every entry that is read. */
    private static boolean isName(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
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
