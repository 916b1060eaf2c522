package org.decisionledger.core.time;

/** Reads EDTF level 0 and 1; tells dates, times and intervals apart. */
final class EdtfParser {

    private static final String SHAPES = "Write the date as far as the source gives it: 2019, 2019-04, 2019-04-15,"
            + " or an interval of two such dates: 2019-04/2019-05";

    private EdtfParser() {}

    static Form parse(String text) {
        refuseForeignCharacters(text);
        LevelTwo.refuseSets(text);
        int slash = text.indexOf('/');
        if (slash < 0) {
            return alone(text);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new EdtfFault(
                    text, "an interval has one slash and two ends", "Write only the first and the last date");
        }
        return interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static Form alone(String text) {
        if (text.equals("..")) {
            throw new EdtfFault(text, "an open end needs an interval", "Write ../2019 or 2019/..");
        }
        if (text.indexOf('T') >= 0) {
            return MomentParser.parse(text);
        }
        if (text.startsWith("Y")) {
            return LongYearParser.parse(text);
        }
        Point point = PointParser.parse(text, text);
        if (point.precision() == Precision.SEASON && point.qualifier() != Qualifier.NONE) {
            String plain = text.substring(0, text.length() - 1);
            throw new EdtfFault(
                    text,
                    "level 1 has no mark on a season that stands alone",
                    "Write " + plain + " and keep the doubt in the wording");
        }
        return point;
    }

    private static Span interval(String text, String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            throw new EdtfFault(
                    text,
                    "an interval with two unknown ends says nothing",
                    "Leave the date out, or give the end that the source gives");
        }
        Span span = new Span(end(text, start), end(text, end));
        if (span.start() instanceof Point first
                && span.end() instanceof Point last
                && first.first().isAfter(last.first())) {
            throw new EdtfFault(
                    text,
                    start + " begins after " + end + " begins",
                    "Put the earlier date first, or write both ends to the same precision");
        }
        return span;
    }

    private static End end(String whole, String part) {
        if (part.isEmpty()) {
            return End.Limit.UNKNOWN;
        }
        if (part.equals("..")) {
            return End.Limit.OPEN;
        }
        if (part.indexOf('T') >= 0) {
            throw new EdtfFault(
                    whole,
                    "an interval runs from day to day and holds no time of day",
                    "Write the ends without their times");
        }
        if (part.startsWith("Y")) {
            throw new EdtfFault(
                    whole,
                    "level 1 has no year of more than four digits in an interval",
                    "Use years from -9999 to 9999");
        }
        return PointParser.parse(part, whole);
    }

    private static void refuseForeignCharacters(String text) {
        if (text.isEmpty()) {
            throw new EdtfFault("(empty text)", "a date cannot be empty", SHAPES);
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw new EdtfFault(text, "a date holds no spaces", "Remove them; put words in the wording instead");
        }
        if (text.chars().anyMatch(Character::isLowerCase)) {
            throw new EdtfFault(
                    text, "a date holds no words and no small letters", "Use capital T, Z and X. " + SHAPES);
        }
    }
}
