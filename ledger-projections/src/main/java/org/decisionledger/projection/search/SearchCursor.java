package org.decisionledger.projection.search;

/**
 * Where a page ended. It names the position of the ledger that the first page was asked at, so that the pages of one
 * question tell of one record.
 */
record SearchCursor(long cut, float score, long position) {

    String written() {
        return cut + "." + Integer.toHexString(Float.floatToIntBits(score)) + "." + position;
    }

    static SearchCursor parse(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length == 3) {
                return new SearchCursor(
                        Long.parseLong(parts[0]),
                        Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)),
                        Long.parseLong(parts[2]));
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "The place \"" + text + "\" in a list was not given by a search. Begin at the first page.");
    }
}
