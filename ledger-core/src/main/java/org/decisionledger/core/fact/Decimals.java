package org.decisionledger.core.fact;

import java.util.regex.Pattern;

/** Numbers as sources print them, kept as text: digits 0 to 9, at most one full stop, at most a minus before. */
public final class Decimals {

    /** Not all that {@link java.math.BigDecimal} reads: no exponent, no sign but a minus, no other digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private Decimals() {}

    /** Refuses a text that is not such a number with {@link IllegalArgumentException}, saying what would do. */
    public static void check(String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + (value.length() <= 80 ? value : value.substring(0, 80) + "…")
                    + "\" is not a number. Write digits and a full stop only; a range is two figures.");
        }
    }
}
