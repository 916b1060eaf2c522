package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years of more than four digits, which begin with Y. */
final class LongYearParser {

    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?)0*(\\d+)");
    private static final int FEWEST_DIGITS = 5;
    private static final int DIGITS_OF_THE_LAST_YEAR =
            String.valueOf(Year.MAX_VALUE).length();

    private LongYearParser() {}

    static Point parse(String text) {
        Matcher found = LONG_YEAR.matcher(text);
        if (!found.matches()) {
            LevelTwo.refuse(text, text);
            throw new EdtfFault(text, "after Y comes a year alone, in digits", "Write for example Y17000 or Y-17000");
        }
        boolean negative = !found.group(1).isEmpty();
        int digits = text.length() - (negative ? 2 : 1);
        if (digits < FEWEST_DIGITS) {
            throw new EdtfFault(
                    text,
                    "Y is only for years of more than four digits",
                    "Write the year with four digits and without Y");
        }
        if (negative && found.group(2).equals("0")) {
            throw new EdtfFault(text, "the year zero has no minus sign", "Write 0000, the year before the year 1");
        }
        int year = clamped(found.group(2)) * (negative ? -1 : 1);
        return new Point(
                text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Qualifier.NONE, false);
    }

    private static int clamped(String digits) {
        return digits.length() > DIGITS_OF_THE_LAST_YEAR ? Year.MAX_VALUE : Integer.parseInt(digits);
    }
}
