package org.decisionledger.projection.conflict.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Quantity.OfNumber;
import org.jspecify.annotations.Nullable;

/** Holds two numbers of one attribute side by side, as they are printed. */
final class NumbersHeld {

    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(over|more than|at least|in excess of|above|no fewer than|not less than|minimum)\\b|\\d\\+");
    private static final Pattern AT_MOST =
            Pattern.compile("\\b(up to|at most|less than|fewer than|under|below|no more than|maximum)\\b");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(about|around|approximately|approx|circa|some|roughly|estimated|in the region of|c)\\b|~");
    private static final Pattern ALMOST = Pattern.compile("\\b(almost|nearly|just under|just over|close to)\\b");
    private static final Pattern SHORT =
            Pattern.compile("\\d+(?:\\.(\\d+))? ?(m|k|million|thousand)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    private NumbersHeld() {}

    /** A number and the words it stands in. */
    record Printed(OfNumber number, String words) {

        private boolean says(Pattern hedge) {
            return hedge.matcher(words.toLowerCase(Locale.ROOT)).find();
        }

        private boolean hedged() {
            return says(AT_LEAST) || says(AT_MOST) || says(ABOUT) || says(ALMOST);
        }
    }

    /** How hard two numbers differ; {@code null} when they agree, allow for each other, or have different units. */
    static @Nullable Hardness differ(Printed a, Printed b) {
        if (!Objects.equals(a.number().unit(), b.number().unit())) {
            return null;
        }
        BigDecimal mine = a.number().number();
        BigDecimal theirs = b.number().number();
        BigDecimal apart = mine.subtract(theirs).abs();
        BigDecimal grain = grain(a).max(grain(b));
        if (apart.signum() == 0 || apart.compareTo(grain.multiply(HALF)) <= 0) {
            return null;
        }
        if (!a.hedged() && !b.hedged()) {
            return Hardness.CANNOT_BOTH_BE_TRUE;
        }
        boolean allowed = allows(a, theirs) || allows(b, mine);
        boolean near = apart.compareTo(mine.abs().max(theirs.abs()).multiply(TWENTIETH)) <= 0
                && (a.says(ABOUT) || b.says(ABOUT));
        return allowed || near ? null : Hardness.ON_A_NATURAL_READING;
    }

    private static boolean allows(Printed hedged, BigDecimal other) {
        int above = other.compareTo(hedged.number().number());
        return hedged.says(AT_LEAST) && above >= 0 || hedged.says(AT_MOST) && above <= 0;
    }

    /**
     * How finely a number is printed: 19.2 million to the hundred thousand, 93.7 to the tenth. Noughts at the end of a
     * number written out count as rounding as long as two figures are left.
     */
    static BigDecimal grain(Printed printed) {
        BigDecimal number = printed.number().number();
        Matcher shortened = SHORT.matcher(printed.words());
        if (shortened.find()) {
            int decimals = shortened.group(1) == null ? 0 : shortened.group(1).length();
            boolean million = shortened.group(2).toLowerCase(Locale.ROOT).startsWith("m");
            return BigDecimal.ONE.movePointRight((million ? 6 : 3) - decimals);
        }
        if (number.scale() > 0) {
            BigDecimal plain = number.stripTrailingZeros();
            if (plain.scale() > 0) {
                return BigDecimal.ONE.movePointLeft(number.scale());
            }
            number = plain;
        }
        String digits = number.toBigInteger().abs().toString();
        int noughts = digits.length() - digits.replaceAll("0+$", "").length();
        return BigDecimal.ONE.movePointRight(Math.max(0, Math.min(noughts, digits.length() - 2)));
    }
}
