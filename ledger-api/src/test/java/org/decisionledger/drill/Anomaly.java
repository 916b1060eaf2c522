package org.decisionledger.drill;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A history that no ledger can give that does one thing after the other. */
final class Anomaly extends AssertionError {

    private static final long serialVersionUID = 1L;

    Anomaly(String message) {
        super(message);
    }

    static void unless(boolean so, String message, @Nullable Object... values) {
        if (!so) {
            throw new Anomaly(String.format(Locale.ROOT, message, values));
        }
    }
}
