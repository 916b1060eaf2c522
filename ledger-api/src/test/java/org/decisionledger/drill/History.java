package org.decisionledger.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several clients did to one ledger at the same time, and what the ledger holds afterwards.
 *
 * @param before the last position of the ledger before the first of the operations
 * @param rows what was stored after {@code before}, in order of position
 */
record History(long before, List<Operation> operations, List<Row> rows) {

    /** An operation that was never answered. */
    static final long NEVER = Long.MAX_VALUE;

    /**
     * One operation of one client.
     *
     * @param invoked when the client began to ask, on a clock that all clients share
     * @param completed when the client had the answer; {@link #NEVER} when it came to nothing
     * @param answer {@code null} when none came
     */
    record Operation(
            int client,
            Command command,
            long invoked,
            long completed,
            @Nullable Answer answer) {}

    /** What is asked of the ledger. */
    sealed interface Command {}

    /** Record these entries, all or none. */
    record Record(List<Item> items) implements Command {}

    /** Show an entry with its corrections. */
    record Read(String id) implements Command {}

    /**
     * An entry to be recorded.
     *
     * @param content stands for everything it says; the same id with the same content is the same entry
     * @param about the entry it corrects or withdraws, if it does
     */
    record Item(String id, String content, @Nullable String about, boolean withdraws) {}

    /** What a client is told. */
    sealed interface Answer {}

    /** All of it is recorded: these entries now, the others before. */
    record Recorded(List<Receipt> added, List<Receipt> before) implements Answer {}

    /** Nothing of it is recorded. */
    record Refused(String code) implements Answer {}

    /** The entry with those that changed it, as of a position. */
    record Shown(long position, List<String> versions) implements Answer {}

    /** There is no such entry. */
    record NotFound() implements Answer {}

    /** {@code position} and {@code leafHash} are not told for an entry of a list that was there before. */
    record Receipt(String id, long position, String leafHash) {

        static Receipt untold(String id) {
            return new Receipt(id, 0, "");
        }

        boolean told() {
            return position != 0;
        }
    }

    /** A stored entry. */
    record Row(long position, String id, String content, String leafHash) {}
}
