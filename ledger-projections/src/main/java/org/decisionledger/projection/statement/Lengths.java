package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/** How long a time is, in months. */
public final class Lengths {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:a |for |for a |a period of |a term of |a further |further )*([a-z]+|\\d+(?:\\.\\d+)?)[ -](year|month)s?'?(?: (?:term|period|contract|extension))?");

    /** From so many months to so many, both inclusive. */
    public record Range(BigDecimal least, BigDecimal most) {

        public boolean meets(Range other) {
            return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
        }
    }

    private Lengths() {}

    /** The months that plain words say ("three years", "18 months"), or {@code null} when they say anything besides. */
    static @Nullable BigDecimal months(String plain) {
        Matcher length = LENGTH.matcher(plain);
        if (!length.matches()) {
            return null;
        }
        String figure = length.group(1);
        int word = WORDS.indexOf(figure);
        if (word < 0 && !Character.isDigit(figure.charAt(0))) {
            return null;
        }
        BigDecimal number = word < 0 ? new BigDecimal(figure) : BigDecimal.valueOf(word);
        return length.group(2).equals("year") ? number.multiply(BigDecimal.valueOf(12)) : number;
    }

    /** How long an interval may have lasted, given how finely its ends are written; {@code null} when it has no end. */
    public static @Nullable Range of(Edtf stretch) {
        List<Ends.End> ends = Ends.of(stretch);
        if (ends.size() != 2) {
            return null;
        }
        LocalDate first = day(ends.getFirst().date().bounds().earliest());
        LocalDate lastOfStart = day(ends.getFirst().date().bounds().latest());
        LocalDate firstOfEnd = day(ends.getLast().date().bounds().earliest());
        LocalDate last = day(ends.getLast().date().bounds().latest());
        if (first == null || lastOfStart == null || firstOfEnd == null || last == null) {
            return null;
        }
        return new Range(months(lastOfStart.minusDays(1), firstOfEnd), months(first, last));
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to))
                .multiply(BigDecimal.valueOf(12))
                .divide(new BigDecimal("365.25"), 2, java.math.RoundingMode.HALF_EVEN);
    }

    private static @Nullable LocalDate day(Side side) {
        return side instanceof Side.Known(Instant at)
                ? at.atZone(Edtf.DEFAULT_ZONE).toLocalDate()
                : null;
    }
}
