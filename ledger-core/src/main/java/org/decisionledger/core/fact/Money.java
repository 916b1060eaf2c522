package org.decisionledger.core.fact;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * A sum as a source prints it: a decimal number and an ISO 4217 currency code, never a binary fraction.
 *
 * <p>The number is kept as written ({@code 494215.00} and {@code 494215} are the same sum and stay different texts).
 * It has at most as many decimals as the currency has minor units, and at most 18 digits before the point.
 */
public record Money(
        @Meaning("the sum as printed, digits and a full stop only")
        String value,

        @Meaning("the currency, as a code of ISO 4217") String currency) {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?");

    public Money {
        if (!DECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a sum. Write digits and a full stop only, "
                    + "for example \"494215.00\".");
        }
        int digits = minorUnits(currency);
        int decimals = value.indexOf('.') < 0 ? 0 : value.length() - value.indexOf('.') - 1;
        if (decimals > digits) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" has " + decimals + " decimals; " + currency + " has " + digits + ".");
        }
    }

    /** The sum as a number, for adding up and comparing. */
    public BigDecimal amount() {
        return new BigDecimal(value);
    }

    private static int minorUnits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + currency + "\" is not a currency code of ISO 4217, for example GBP.", e);
        }
    }
}
