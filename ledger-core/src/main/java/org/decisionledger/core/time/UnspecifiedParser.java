package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates with unspecified digits in the places that level 1 has for them. */
final class UnspecifiedParser {

    private static final Pattern YEARS = Pattern.compile("(-?)(\\d{3})X|(-?)(\\d{2})XX");
    private static final Pattern IN_A_YEAR = Pattern.compile("(-?\\d{4})-XX(?:-XX)?");
    private static final Pattern IN_A_MONTH = Pattern.compile("(-?\\d{4})-(\\d{2})-XX");

    private UnspecifiedParser() {}

    /** true also with a mark at the end, so that {@link #parse} can say what is wrong with it */
    static boolean matches(String part) {
        String plain = withoutMark(part);
        return YEARS.matcher(plain).matches()
                || IN_A_YEAR.matcher(plain).matches()
                || IN_A_MONTH.matcher(plain).matches();
    }

    static Point parse(String part, String whole) {
        if (!part.equals(withoutMark(part))) {
            throw new EdtfFault(
                    whole,
                    "level 1 does not put " + part.charAt(part.length() - 1) + " on a date with unspecified digits",
                    "Write one or the other: " + withoutMark(part));
        }
        Matcher years = YEARS.matcher(part);
        if (years.matches()) {
            return years.group(2) != null
                    ? years(part, Precision.DECADE, years.group(1), Integer.parseInt(years.group(2)) * 10, 9)
                    : years(part, Precision.CENTURY, years.group(3), Integer.parseInt(years.group(4)) * 100, 99);
        }
        Matcher year = IN_A_YEAR.matcher(part);
        if (year.matches()) {
            int number = PointParser.year(year.group(1), whole);
            return of(part, Precision.YEAR, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
        }
        Matcher month = IN_A_MONTH.matcher(part);
        if (month.matches()) {
            YearMonth found = PointParser.month(PointParser.year(month.group(1), whole), month.group(2), whole);
            return of(part, Precision.MONTH, found.atDay(1), found.atEndOfMonth());
        }
        throw new IllegalStateException("Not a date with unspecified digits: " + part);
    }

    private static Point years(String part, Precision precision, String sign, int nearest, int span) {
        int farthest = nearest + span;
        // The digits count away from zero, so before the year zero the first year is the one with the larger number.
        return sign.isEmpty()
                ? of(part, precision, LocalDate.of(nearest, 1, 1), LocalDate.of(farthest, 12, 31))
                : of(part, precision, LocalDate.of(-farthest, 1, 1), LocalDate.of(-nearest, 12, 31));
    }

    private static Point of(String part, Precision precision, LocalDate first, LocalDate last) {
        return new Point(part, precision, first, last, Qualifier.NONE, true);
    }

    private static String withoutMark(String part) {
        return part.matches(".*[?~%]") ? part.substring(0, part.length() - 1) : part;
    }
}
