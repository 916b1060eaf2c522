package org.decisionledger.projection.ocds.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** A text that is not JSON, or a member named twice: what is wrong, at which byte, and in which value. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Deque<String> within = new ArrayDeque<>();
    private final int offset;

    JsonFault(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** The place in the bytes that were given, counted from 0. */
    public int offset() {
        return offset;
    }

    /** JSON pointer (RFC 6901) of the value that holds the fault; empty for the whole. */
    public String pointer() {
        return JsonPointers.of(within);
    }

    JsonFault within(String step) {
        within.addFirst(step);
        return this;
    }
}
