package org.decisionledger.api.ocds;

import java.io.Closeable;
import java.io.IOException;

/** Where the texts of releases lie while their merging waits. */
interface Bodies extends Closeable {

    /**
     * Notes a release that was found.
     *
     * @param offset where it begins in the source
     * @return where it will be found
     */
    long put(byte[] bytes, int from, int length, long offset) throws IOException;

    /** A release that was put. */
    byte[] get(long at, int length) throws IOException;
}
