package org.decisionledger.api.command;

import java.util.Optional;
import org.decisionledger.api.backup.BesideEntries;

/** What a running server hands out of what it keeps beside its entries; never who may sign in. */
record BesideAtServer(String url) implements BesideEntries {

    @Override
    public Optional<byte[]> document(String sha256) {
        return Remote.bytes(url, "/api/backup/documents/" + sha256);
    }

    @Override
    public Optional<byte[]> recorded() {
        return Remote.bytes(url, "/api/backup/recorded");
    }

    @Override
    public Optional<byte[]> signingIn() {
        return Optional.empty();
    }
}
