package org.decisionledger.api.ocds;

/**
 * Where in a source a release begins.
 *
 * @param line counted from 1
 * @param item its place in the list that is the whole text, or -1
 * @param record its place among the records of a record package, or -1
 * @param release its place among the releases of a package or record, or -1
 */
record Where(int line, int item, int record, int release) {

    /** The same line and nothing more. */
    static Where line(int line) {
        return new Where(line, -1, -1, -1);
    }

    /** JSON pointer (RFC 6901) in the text, which for JSON Lines is the line; empty for the whole. */
    String pointer() {
        return (item < 0 ? "" : "/" + item)
                + (record < 0 ? "" : "/records/" + record)
                + (release < 0 ? "" : "/releases/" + release);
    }
}
