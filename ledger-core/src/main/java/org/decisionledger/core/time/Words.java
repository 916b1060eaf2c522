package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says a date in plain British English, in the style of GOV.UK. */
final class Words {

    /** Before it a bare number would not be read as a year. */
    private static final int FIRST_YEAR_WITHOUT_AD = 1000;

    private Words() {}

    static String of(Form form) {
        return switch (form) {
            case Point point -> of(point);
            case Moment moment -> MomentWords.of(moment);
            case Span span -> SpanWords.of(span);
        };
    }

    static String of(Point point) {
        return marked(point, (point.unspecified() ? "some time in " : "") + name(point));
    }

    /** "by" and the last day that counts: the day itself, or the end of the longer time */
    static String by(Point point) {
        boolean isNamedByItself =
                point.precision() == Precision.DAY || point.qualifier().approximate();
        return "by " + (isNamedByItself ? "" : "the end of ") + marked(point, name(point));
    }

    /** the date without marks, and without saying that it is only some time in it */
    static String name(Point point) {
        return switch (point.precision()) {
            case DAY -> day(point.first());
            case MONTH -> month(point.first()) + " " + year(point.first());
            case SEASON -> season(point.first());
            case YEAR ->
                point.text().startsWith("Y") ? "the year " + point.text().substring(1) : year(point.first());
            case DECADE, CENTURY -> years(point);
            case TIME, INTERVAL -> throw new IllegalStateException("Not a date: " + point);
        };
    }

    static String day(LocalDate day) {
        return dayAndMonth(day) + " " + year(day);
    }

    static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    static String year(LocalDate day) {
        int year = day.getYear();
        if (year <= 0) {
            // EDTF counts a year zero, people do not: 0000 is 1 BC.
            return (1 - year) + " BC";
        }
        return year < FIRST_YEAR_WITHOUT_AD ? "AD " + year : String.valueOf(year);
    }

    private static String marked(Point point, String words) {
        return (point.qualifier().approximate() ? "about " : "")
                + words
                + (point.qualifier().uncertain() ? " (uncertain)" : "");
    }

    private static String season(LocalDate first) {
        return switch (first.getMonth()) {
            case MARCH -> "spring " + year(first);
            case JUNE -> "summer " + year(first);
            case SEPTEMBER -> "autumn " + year(first);
            // "winter 2016" could be either of two winters
            case DECEMBER -> "winter starting December " + year(first);
            default -> throw new IllegalStateException("No season starts on " + first);
        };
    }

    private static String years(Point point) {
        int first = point.first().getYear();
        // "the 2000s" may be ten years or a hundred
        boolean namedDecade =
                point.precision() == Precision.DECADE && first >= FIRST_YEAR_WITHOUT_AD && first % 100 != 0;
        return namedDecade ? "the " + first + "s" : "the years " + year(point.first()) + " to " + year(point.last());
    }
}
