package org.decisionledger.api.command;

import java.util.Map;
import java.util.function.Consumer;
import org.decisionledger.api.backup.BackupSource;
import org.decisionledger.api.backup.Envelopes;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import tools.jackson.databind.JsonNode;

/** A ledger that a running server has open. The checkpoint is signed when this is made. */
final class RemoteSource implements BackupSource {

    private final String url;
    private final SignedNote checkpoint;
    private final NoteKey key;
    private final long entries;

    RemoteSource(String url) {
        this.url = url;
        String answer = Remote.posted(url, "/api/backup", "{}");
        try {
            JsonNode begun = EntryFormat.tree(answer);
            this.checkpoint = SignedNote.parse(begun.path("checkpoint").asString(""));
            this.key = NoteKey.parse(begun.path("key").asString(""));
            this.entries = begun.path("entries").asLong();
        } catch (Refusal | IllegalArgumentException e) {
            throw new RemoteFault(Exit.CANNOT, "What answers at " + url + " gives no backup. Check the address.");
        }
    }

    long entries() {
        return entries;
    }

    @Override
    public SignedNote checkpoint() {
        return checkpoint;
    }

    @Override
    public NoteKey key() {
        return key;
    }

    @Override
    public void rows(long last, Consumer<StoredRow> each) {
        Remote.lines(url, "/api/backup/entries?last=" + last, line -> each.accept(row(line)));
    }

    private StoredRow row(String line) {
        try {
            return Envelopes.row(line);
        } catch (IllegalArgumentException e) {
            throw new RemoteFault(
                    Exit.CANNOT, "The server at " + url + " sent what is no stored entry: " + e.getMessage() + ".");
        }
    }

    /** Has the server note that the backup is on disk. */
    void taken(long last, String detail) {
        Remote.posted(url, "/api/backup/taken", JsonView.write(Map.of("entries", last, "detail", detail)));
    }
}
