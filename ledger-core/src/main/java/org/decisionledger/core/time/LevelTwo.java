package org.decisionledger.core.time;

import java.util.regex.Pattern;

/** Knows EDTF level 2 well enough to refuse it by name, so that it is never misread as something simpler. */
final class LevelTwo {

    private static final Pattern SETS = Pattern.compile("[\\[{].*|.*[\\]}]");
    private static final Pattern EXPONENT = Pattern.compile("Y?-?\\d+E\\d+(S\\d+)?");
    private static final Pattern SIGNIFICANT_DIGITS = Pattern.compile("Y?-?\\d+S\\d+");
    private static final Pattern SUB_YEAR = Pattern.compile("-?[\\dX]{4}-(2[5-9]|3\\d|4[01])[?~%]?");
    private static final Pattern MARKED_PARTS =
            Pattern.compile("(?=.*[?~%].)[?~%]?-?[\\dX]{4}[?~%]?(-[?~%]?[\\dX]{2}[?~%]?(-[?~%]?[\\dX]{2}[?~%]?)?)?");
    private static final Pattern UNSPECIFIED_DIGITS =
            Pattern.compile("(?=.*X)-?[\\dX]{4}(-[\\dX]{2}(-[\\dX]{2})?)?[?~%]?");

    private LevelTwo() {}

    static void refuseSets(String text) {
        refuseIf(SETS, text, text, "a set of dates", "Record one fact for each date, or the interval that holds them");
    }

    /** throws when {@code part} is level 2; else returns, and the caller says what is wrong with it */
    static void refuse(String part, String whole) {
        refuseIf(EXPONENT, part, whole, "a year with an exponent", "Write the year in digits, after Y");
        refuseIf(SIGNIFICANT_DIGITS, part, whole, "a number of significant digits", "Write the year alone, or 201X");
        refuseIf(
                SUB_YEAR,
                part,
                whole,
                "part of a year other than 21 to 24",
                "Write the interval, such as 2016-10-01/2016-12-31 for a quarter");
        refuseIf(
                MARKED_PARTS,
                part,
                whole,
                "a mark on one part of a date",
                "Put ?, ~ or % at the end, where it holds for the whole date");
        refuseIf(
                UNSPECIFIED_DIGITS,
                part,
                whole,
                "an unspecified digit in this place",
                "Write 201X, 20XX, 2004-XX, 2004-XX-XX or 2004-06-XX, or an interval");
    }

    private static void refuseIf(Pattern form, String part, String whole, String what, String help) {
        if (form.matcher(part).matches()) {
            throw new EdtfFault(whole, what + " is EDTF level 2, not supported", help);
        }
    }
}
