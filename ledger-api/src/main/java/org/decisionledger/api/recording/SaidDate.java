package org.decisionledger.api.recording;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.time.Edtf;

/**
 * Dates as people say them, turned into EDTF (ISO 8601-2) and never made more exact than they were said: "July 2019" is
 * the whole month, "before May 2019" ends with April. What cannot be told for sure is refused with what would mend it.
 */
public final class SaidDate {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK))
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    private static final String SHORT = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + "|" + SHORT + ")";
    private static final String YEAR = "([0-9]{4})";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";

    private static final Pattern FULL_DAY =
            Pattern.compile(WEEKDAY + "(?:the )?" + DAY + "(?: of)? " + MONTH + ",? " + YEAR);
    private static final Pattern AMERICAN = Pattern.compile(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]" + YEAR);
    private static final Pattern FULL_MONTH = Pattern.compile(MONTH + ",? " + YEAR);
    private static final Pattern DECADE = Pattern.compile("(?:(?:some time )?in )?(?:the )?([0-9]{3})0s");
    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn|winter) " + YEAR);
    private static final Pattern TIME = Pattern.compile(
            "(.+?),? (?:at )?([0-9]{1,2})(?:[:.]([0-9]{2}))? ?(am|pm)|(.+?),? (?:at )([0-9]{1,2}):([0-9]{2})");
    private static final Pattern WITHIN =
            Pattern.compile("between (.+) and (.+)|(?:from )?(.+) (?:to|until|till|-|–) (.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:at some time )?before (.+)");
    private static final Pattern BY = Pattern.compile("(?:by|until|till|up to|no later than|at the latest) (.+)");
    private static final Pattern AFTER = Pattern.compile("after (.+)");
    private static final Pattern SINCE = Pattern.compile("(?:from|since) (.+?)(, end not known| onwards?)?");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|c\\.|approximately|roughly) ?(.+)");
    private static final Pattern PERHAPS =
            Pattern.compile("(?:perhaps|possibly|maybe|probably) (.+)|(.+) \\(uncertain\\)");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY);
    private static final Pattern DAY_MONTH = Pattern.compile(DAY + " " + MONTH);
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);
    private static final Pattern FINANCIAL = Pattern.compile("([0-9]{4})[-/]([0-9]{2})");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> NONE =
            List.of("", "no date", "no date given", "not known", "unknown", "undated", "not stated", "date not given");

    private SaidDate() {}

    /** A date cannot be told from what was said. The message says what would mend it. */
    public static final class NotADate extends Exception {

        private static final long serialVersionUID = 1L;

        NotADate(String message) {
            super(message);
        }

        /** What would mend it. */
        public String words() {
            return String.valueOf(getMessage());
        }
    }

    /** What was said as EDTF; empty when it says that there is no date. */
    public static Optional<Edtf> read(String said) throws NotADate {
        String text = said.strip().replaceAll("\\s+", " ");
        String lower = text.toLowerCase(Locale.UK).replaceFirst("^(?:on|in|during) ", "");
        if (NONE.contains(lower)) {
            return Optional.empty();
        }
        Matcher financial = FINANCIAL.matcher(lower);
        if (financial.matches() && Integer.parseInt(financial.group(2)) > 12) {
            String from = financial.group(1);
            throw new NotADate(
                    "\"" + text + "\" may be a financial year or a contract year. Write from when to when, like"
                            + " 1 April " + from + " to 31 March " + (Integer.parseInt(from) + 1));
        }
        Optional<Edtf> written = parse(text);
        return written.isPresent() ? written : Optional.of(parse(edtf(lower)).orElseThrow(() -> notADate(text)));
    }

    private static NotADate notADate(String text) {
        return new NotADate("\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
                + "\" is not a date we can read. Write it like 22 July 2019, July 2019, between 2 and 9 September 2019,"
                + " before May 2019, by 29 August 2019 or about April 2016");
    }

    private static Optional<Edtf> parse(String edtf) {
        try {
            return edtf.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty when it is not understood. */
    private static String edtf(String text) {
        Matcher m = ABOUT.matcher(text);
        if (m.matches()) {
            return marked(edtf(m.group(1)), "~");
        }
        m = PERHAPS.matcher(text);
        if (m.matches()) {
            return marked(edtf(m.group(1) == null ? m.group(2) : m.group(1)), "?");
        }
        m = BEFORE.matcher(text);
        if (m.matches()) {
            return beside("../", shifted(point(m.group(1)), -1), "");
        }
        m = BY.matcher(text);
        if (m.matches()) {
            return beside("../", point(m.group(1)), "");
        }
        m = AFTER.matcher(text);
        if (m.matches()) {
            return beside("", shifted(point(m.group(1)), 1), "/..");
        }
        m = WITHIN.matcher(text);
        if (m.matches()) {
            String from = m.group(1) == null ? m.group(3) : m.group(1);
            String to = m.group(1) == null ? m.group(4) : m.group(2);
            return within(from, to);
        }
        m = SINCE.matcher(text);
        if (m.matches()) {
            boolean unknown = m.group(2) != null && m.group(2).startsWith(",");
            return beside("", point(m.group(1)), unknown ? "/" : "/..");
        }
        m = TIME.matcher(text);
        if (m.matches()) {
            return timed(m);
        }
        return point(text);
    }

    /** A day, a month, a season, a year or a decade. */
    private static String point(String text) {
        Matcher m = FULL_DAY.matcher(text);
        if (m.matches()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = AMERICAN.matcher(text);
        if (m.matches()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = NUMBERS.matcher(text);
        if (m.matches()) {
            return day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        }
        m = FULL_MONTH.matcher(text);
        if (m.matches()) {
            return month(m.group(2), month(m.group(1)));
        }
        m = SEASON.matcher(text);
        if (m.matches()) {
            return m.group(2) + "-" + (21 + SEASONS.indexOf(m.group(1)));
        }
        m = DECADE.matcher(text);
        if (m.matches()) {
            return m.group(1) + "X";
        }
        return parse(text.toUpperCase(Locale.ROOT))
                .filter(date -> !date.isInterval())
                .map(Edtf::text)
                .orElse("");
    }

    /** Two ends, the first of which may leave out what the second says: "2 and 9 September 2019". */
    private static String within(String from, String to) {
        String end = point(to);
        if (end.isEmpty()) {
            return "";
        }
        String start = point(from);
        String year = end.substring(0, 4);
        Matcher m = DAY_ALONE.matcher(from);
        if (start.length() == 4 && m.matches() || start.isEmpty() && m.matches()) {
            start = end.length() >= 10 ? day(year, Integer.parseInt(end.substring(5, 7)), m.group(1)) : "";
        }
        m = DAY_MONTH.matcher(from);
        if (m.matches()) {
            start = day(year, month(m.group(2)), m.group(1));
        }
        m = MONTH_ALONE.matcher(from);
        if (m.matches()) {
            start = month(year, month(m.group(1)));
        }
        return start.isEmpty() ? "" : start + "/" + end;
    }

    private static String timed(Matcher m) {
        String day = point(m.group(1) == null ? m.group(5) : m.group(1));
        int hour = Integer.parseInt(m.group(2) == null ? m.group(6) : m.group(2));
        String minutes = m.group(2) == null ? m.group(7) : m.group(3);
        if (m.group(4) != null) {
            if (hour < 1 || hour > 12) {
                return "";
            }
            hour = hour % 12 + ("pm".equals(m.group(4)) ? 12 : 0);
        }
        return day.length() == 10
                ? day + String.format(Locale.ROOT, "T%02d:%s:00", hour, minutes == null ? "00" : minutes)
                : "";
    }

    private static String beside(String before, String point, String after) {
        return point.isEmpty() ? "" : before + point + after;
    }

    private static String marked(String edtf, String mark) {
        if (edtf.isEmpty() || edtf.contains("/") || edtf.contains("T")) {
            return "";
        }
        return edtf.endsWith("~") || edtf.endsWith("?") ? edtf.substring(0, edtf.length() - 1) + "%" : edtf + mark;
    }

    /** The day, month or year before or after. */
    private static String shifted(String point, int by) {
        if (point.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && parse(point).isPresent()) {
            return LocalDate.parse(point).plusDays(by).toString();
        }
        if (point.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(point).plusMonths(by).toString();
        }
        return point.matches("[0-9]{4}") ? String.format(Locale.ROOT, "%04d", Integer.parseInt(point) + by) : "";
    }

    private static String day(String year, int month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
    }

    private static String month(String year, int month) {
        return String.format(Locale.ROOT, "%s-%02d", year, month);
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.UK)
                            .toLowerCase(Locale.UK)
                            .startsWith(name)
                    || name.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }
}
