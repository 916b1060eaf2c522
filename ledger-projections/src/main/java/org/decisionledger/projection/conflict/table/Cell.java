package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table: a figure, nothing, or words that are no figure. */
sealed interface Cell {

    /**
     * A figure.
     *
     * @param value what it says, with thousands and millions written out
     * @param place one unit in its last printed place, for example 0.1 for 16.6 and 1000 for 12k
     * @param isPercent true when it is printed with a per cent sign
     */
    record Number(BigDecimal value, BigDecimal place, boolean isPercent) implements Cell {

        /** How far the figure behind a rounded one may lie from it. */
        BigDecimal half() {
            return place.divide(BigDecimal.TWO);
        }

        boolean isWhole() {
            return place.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** A hyphen or nothing at all. */
    record Blank() implements Cell {}

    /** Anything else. */
    record Words() implements Cell {}

    Pattern BLANK = Pattern.compile("(?i)[-–—.\\s]*|n/?a|not applicable|none");

    /** A sign or brackets for less than nothing, a currency, digits with separators, what it counts in, per cent. */
    Pattern FIGURE = Pattern.compile("(?i)(?<open>\\()?(?<sign>[-−–+])?(?:£|€|\\$|GBP|EUR|USD)?(?<sign2>[-−–+])?"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "(?<times>k|m|bn|b|thousand|million|billion)?(?<percent>%|percent)?(?:£|€|GBP|EUR|USD)?\\)?[*†‡]*");

    Map<String, Integer> ZEROS =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "b", 9, "billion", 9, "", 0);

    /** Reads a cell as printed, for example {@code (20,049)}, {@code £1.2m}, {@code 16.6 %} or {@code -}. */
    static Cell read(String printed) {
        if (BLANK.matcher(printed.strip()).matches()) {
            return new Blank();
        }
        Matcher m = FIGURE.matcher(printed.replaceAll("[\\s\\u00a0\\u202f]", ""));
        return m.matches() ? number(m) : new Words();
    }

    private static Number number(Matcher m) {
        String times = m.group("times") == null ? "" : m.group("times").toLowerCase(Locale.ROOT);
        BigDecimal printed = new BigDecimal(m.group("digits").replace(",", ""));
        int zeros = ZEROS.getOrDefault(times, 0);
        boolean isNegative = m.group("open") != null || isMinus(m.group("sign")) || isMinus(m.group("sign2"));
        BigDecimal value = printed.scaleByPowerOfTen(zeros);
        return new Number(
                isNegative ? value.negate() : value,
                BigDecimal.ONE.scaleByPowerOfTen(zeros - printed.scale()),
                m.group("percent") != null);
    }

    private static boolean isMinus(@Nullable String sign) {
        return sign != null && !sign.equals("+");
    }

    /** A figure of which the number is known already, as printed with digits and a full stop. */
    static Number of(BigDecimal printed) {
        return new Number(printed, BigDecimal.ONE.scaleByPowerOfTen(-printed.scale()), false);
    }
}
