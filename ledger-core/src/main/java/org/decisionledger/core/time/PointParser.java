package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date without a time of day: year, month, day or season, with a mark at the end. */
final class PointParser {

    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%])?");
    private static final Pattern SHORT_DATE = Pattern.compile("(-?\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final String NEGATIVE_ZERO = "-0000";

    private PointParser() {}

    /** @param whole the text that a refusal names: {@code part} itself, or the interval that holds it */
    static Point parse(String part, String whole) {
        Matcher date = DATE.matcher(part);
        if (date.matches()) {
            return new Reading(part, whole, date).point();
        }
        if (UnspecifiedParser.matches(part)) {
            return UnspecifiedParser.parse(part, whole);
        }
        LevelTwo.refuse(part, whole);
        throw new EdtfFault(whole, part + " is not a date of EDTF level 0 or 1", help(part));
    }

    static int year(String digits, String whole) {
        if (digits.equals(NEGATIVE_ZERO)) {
            throw new EdtfFault(whole, "the year zero has no minus sign", "Write 0000, the year before the year 1");
        }
        return Integer.parseInt(digits);
    }

    static YearMonth month(int year, String digits, String whole) {
        int month = Integer.parseInt(digits);
        if (month < 1 || month > 12) {
            throw new EdtfFault(
                    whole,
                    "there is no month " + digits,
                    "Use a month from 01 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter");
        }
        return YearMonth.of(year, month);
    }

    static LocalDate day(YearMonth month, String digits, String written, String whole) {
        int day = Integer.parseInt(digits);
        if (!month.isValidDay(day)) {
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            throw new EdtfFault(
                    whole,
                    name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days",
                    "Write the day as the source gives it, or only the month: " + written);
        }
        return month.atDay(day);
    }

    private static String help(String part) {
        Matcher shortened = SHORT_DATE.matcher(part);
        if (shortened.matches()) {
            String day = shortened.group(3) == null ? "" : "-" + padded(shortened.group(3));
            return "Write months and days with two digits: " + shortened.group(1) + "-" + padded(shortened.group(2))
                    + day;
        }
        return "Write the year with four digits, months and days with two: 2019, 2019-04, 2019-04-15";
    }

    private static String padded(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    private record Reading(String part, String whole, Matcher date) {

        Point point() {
            int year = year(date.group(1), whole);
            if (date.group(2) == null) {
                return of(
                        Precision.YEAR,
                        Year.of(year).atDay(1),
                        YearMonth.of(year, 12).atEndOfMonth());
            }
            int number = Integer.parseInt(date.group(2));
            if (number >= 21 && number <= 24) {
                return season(year, number);
            }
            if (date.group(3) == null) {
                LevelTwo.refuse(part, whole);
            }
            YearMonth month = month(year, date.group(2), whole);
            if (date.group(3) == null) {
                return of(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = day(month, date.group(3), date.group(1) + "-" + date.group(2), whole);
            return of(Precision.DAY, day, day);
        }

        private Point season(int year, int number) {
            if (date.group(3) != null) {
                throw new EdtfFault(
                        whole,
                        number + " is a season, and a season has no days",
                        "Write the season alone: " + date.group(1) + "-" + number);
            }
            if (date.group(1).startsWith("-")) {
                throw new EdtfFault(whole, "a season needs a year from 0000 to 9999", "Write only the year");
            }
            // 21 is spring, from March; 24 is the winter that begins in December of the written year.
            YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (number - 21));
            return of(Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }

        private Point of(Precision precision, LocalDate first, LocalDate last) {
            return new Point(part, precision, first, last, Qualifier.of(date.group(4)), false);
        }
    }
}
