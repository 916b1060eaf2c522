package org.decisionledger.projection.casefile;

import java.time.Instant;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which a question is asked, on both axes.
 *
 * @param recorded only what the ledger had recorded at or before this instant; {@code null} for all of it
 * @param occurred only what had happened, or may have happened, by this date (its end inclusive); {@code null} for all
 */
public record AsOf(@Nullable Instant recorded, @Nullable Edtf occurred) {

    /** No cut on either axis. */
    public static final AsOf NOW = new AsOf(null, null);

    public boolean isNow() {
        return recorded == null && occurred == null;
    }
}
