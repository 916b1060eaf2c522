package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** How far a long piece of work has come, in one line that is written over; nothing unless a person watches. */
final class Progress implements LongConsumer {

    private static final long STEP = 10_000;

    private final PrintWriter err;
    private final long last;
    private final boolean watched;
    private long told;

    Progress(PrintWriter err, long last) {
        this.err = err;
        this.last = last;
        this.watched = System.console() != null;
    }

    @Override
    public void accept(long position) {
        if (watched && position >= told + STEP) {
            told = position;
            err.print("\r" + position + " of " + last + " entries");
            err.flush();
        }
    }

    /** Takes the line away. */
    void end() {
        if (told > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
