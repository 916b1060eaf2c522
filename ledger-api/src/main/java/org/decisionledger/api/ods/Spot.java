package org.decisionledger.api.ods;

/**
 * A place in what was read.
 *
 * @param file the file as it was named, {@code -} for standard input
 * @param where the place in it, for example {@code row 17}; empty for the whole file
 */
record Spot(String file, String where) {

    static Spot whole(String file) {
        return new Spot(file, "");
    }

    /** A place within this one. */
    Spot at(String inner) {
        return new Spot(file, where.isEmpty() ? inner : where + ", " + inner);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? file : file + ": " + where;
    }
}
