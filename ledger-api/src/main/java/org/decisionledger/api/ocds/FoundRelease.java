package org.decisionledger.api.ocds;

/** Takes in what is found in a source, in the order it is found. */
interface FoundRelease {

    /**
     * A release.
     *
     * @param bytes holds the release
     * @param from where it begins there
     * @param length how many bytes it has
     * @param offset where it begins in the source
     * @param head what was read of it on the way
     */
    void release(byte[] bytes, int from, int length, long offset, Head head, Where where);

    /** Something that is no release, or cannot be read; the search goes on after it. */
    void fault(Where where, String message);

    /** The line that begins here could not be read to its end: what was found in it counts for nothing. */
    void forget(int line);

    /**
     * The members of a release that decide where it belongs, as they are written, with their quotes.
     *
     * @param ocid empty when there is none
     * @param date empty when there is none
     * @param recordOcid that of the record which holds the release; empty when there is none
     */
    record Head(byte[] ocid, byte[] date, byte[] recordOcid) {}
}
