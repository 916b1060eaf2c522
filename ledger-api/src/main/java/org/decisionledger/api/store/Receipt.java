package org.decisionledger.api.store;

import java.time.Instant;
import org.decisionledger.core.entry.EntryId;

/**
 * What the recorder of an entry is given once it is on disk.
 *
 * @param position its place in the ledger, counted from 1
 * @param recordedAt microseconds, UTC
 * @param leafHash what stands for the entry in the log, 64 hexadecimal digits
 */
public record Receipt(EntryId id, long position, Instant recordedAt, String leafHash) {

    static Receipt of(StoredRow row) {
        String hash = row.written();
        return new Receipt(
                new EntryId(row.id()), row.position(), row.recordedAt(), hash == null ? row.leafHash() : hash);
    }
}
