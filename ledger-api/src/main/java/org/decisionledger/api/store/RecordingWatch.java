package org.decisionledger.api.store;

import java.time.Duration;
import java.util.List;

/** Is told of what goes through the recorder. It must be quick; what it throws is logged and changes nothing. */
public interface RecordingWatch {

    RecordingWatch NONE = new RecordingWatch() {};

    /**
     * Entries are on disk, and whoever sent them is about to be told; on the thread of the sender.
     *
     * @param receipts of each entry added; of a single entry also when it had been recorded before
     * @param took from the moment it was sent
     */
    default void acknowledged(List<Receipt> receipts, Duration took) {}

    /**
     * One sync has put on disk what several had waited for; on the writing thread.
     *
     * @param together how many pieces of work shared it
     * @param entries how many entries were added by them
     */
    default void synced(int together, long entries) {}
}
