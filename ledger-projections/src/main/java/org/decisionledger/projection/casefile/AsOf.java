package org.decisionledger.projection.casefile;

import java.time.Instant;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
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

    /**
     * The same moment, and nothing that happened after {@code on}: of two dates of occurrence the one that ends earlier
     * stays.
     */
    public AsOf until(@Nullable Edtf on) {
        boolean earlier = on != null && (occurred == null || endsBefore(on, occurred));
        return earlier ? new AsOf(recorded, on) : this;
    }

    private static boolean endsBefore(Edtf on, Edtf other) {
        return on.bounds().latest() instanceof Side.Known(Instant end)
                && !(other.bounds().latest() instanceof Side.Known(Instant otherEnd) && !end.isBefore(otherEnd));
    }

    public boolean isNow() {
        return recorded == null && occurred == null;
    }
}
