package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How figures are said in the sentences of this package. */
final class Amounts {

    private static final Set<String> STERLING = Set.of("gbp", "£", "pounds", "pound");
    private static final Pattern MONEY = Pattern.compile("(?i).*(£|€|\\$|gbp|eur|usd|pound).*");

    private Amounts() {}

    /** £13,449,224; 99.78%; 41 referrals; 12,000. */
    static String of(BigDecimal number, @Nullable String unit) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        String digits = format.format(number.abs());
        String sign = number.signum() < 0 ? "-" : "";
        if (unit == null || unit.isBlank()) {
            return sign + digits;
        }
        if (STERLING.contains(unit.strip().toLowerCase(Locale.ROOT))) {
            return sign + "£" + digits;
        }
        return isPercent(unit) ? sign + digits + "%" : sign + digits + " " + unit.strip();
    }

    static boolean isPercent(@Nullable String unit) {
        return unit != null
                && (unit.contains("%") || unit.toLowerCase(Locale.ROOT).contains("per cent"));
    }

    /** Whether figures in that unit are likely rounded: money and shares are, things counted are not. */
    static boolean isRounded(@Nullable String unit) {
        return unit == null || isPercent(unit) || MONEY.matcher(unit).matches();
    }
}
