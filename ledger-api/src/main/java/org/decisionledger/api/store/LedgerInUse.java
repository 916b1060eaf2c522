package org.decisionledger.api.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process has the data folder open; the embedded ledger belongs to one process at a time. */
public final class LedgerInUse extends LedgerUnavailable {

    private static final long serialVersionUID = 1L;

    LedgerInUse(Path folder, String holder, @Nullable Throwable cause) {
        super(
                "The ledger in " + folder + " is in use by " + holder + ".",
                "Stop that process, or speak to it with --url when it is a server.",
                cause);
    }
}
