package org.decisionledger.api.server;

import java.nio.file.Path;
import java.util.Optional;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.backup.BesideEntries;
import org.decisionledger.api.backup.BesideInFolders;
import org.jspecify.annotations.Nullable;

/** What a server hands out for a backup beside its entries. */
record BesideAtHand(OpenLedger ledger, @Nullable Path users) implements BesideEntries {

    @Override
    public Optional<byte[]> document(String sha256) {
        return ledger.documents().flatMap(kept -> kept.bytes(sha256));
    }

    @Override
    public Optional<byte[]> recorded() {
        return users == null ? Optional.empty() : new BesideInFolders(users, users, false).recorded();
    }

    @Override
    public Optional<byte[]> signingIn() {
        return Optional.empty();
    }
}
