package org.decisionledger.api.backup;

import java.util.Optional;

/** What a ledger keeps beside its entries and cannot be made from them. */
public interface BesideEntries {

    /** Nothing at all. */
    BesideEntries NONE = new BesideEntries() {
        @Override
        public Optional<byte[]> document(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> recorded() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> signingIn() {
            return Optional.empty();
        }
    };

    /** The file of a document with this digest; empty when it is not there or was altered. */
    Optional<byte[]> document(String sha256);

    /** The list of who recorded which entry in the browser, whole lines; empty when there is none. */
    Optional<byte[]> recorded();

    /** Who may sign in, with the hashes of their passwords; empty when there is none, or it is not to be handed out. */
    Optional<byte[]> signingIn();
}
