package org.decisionledger.api.http;

import java.io.InputStream;
import java.util.List;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;

/** Puts the shipped cases into a ledger. */
final class ShippedCases {

    private static final long LONGEST_WAIT_MS = 60_000;

    private ShippedCases() {}

    static void into(OpenLedger ledger) {
        try {
            ledger.recorder()
                    .record(CaseFiles.read(List.of("example:all"), InputStream.nullInputStream())
                            .entries());
            ledger.index().awaitCaughtUp(LONGEST_WAIT_MS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
