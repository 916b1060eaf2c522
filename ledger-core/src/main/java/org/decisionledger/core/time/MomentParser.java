package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day with a time of day to the second, with or without a zone. */
final class MomentParser {

    private static final Pattern TIME = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(.*)");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(?::(\\d{2}))?");
    private static final int FARTHEST_OFFSET_IN_MINUTES = 14 * 60;

    private MomentParser() {}

    static Moment parse(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.matches()) {
            throw new EdtfFault(
                    text,
                    "a time of day follows a full day and has hours, minutes and seconds",
                    "Write 2019-04-15T14:30:00, with Z or an offset such as +01:00 if the source gives one");
        }
        // A day of four-digit years only; the date parser says what is wrong with it.
        LocalDate day = PointParser.parse(found.group(1), text).first();
        int hour = Integer.parseInt(found.group(2));
        int minute = Integer.parseInt(found.group(3));
        int second = Integer.parseInt(found.group(4));
        ZoneOffset offset = offset(found.group(5), text);
        if (hour == 24 && minute == 0 && second == 0) {
            return new Moment(day.plusDays(1).atStartOfDay(), offset, true);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw new EdtfFault(
                    text,
                    "there is no time of day after 23:59:59",
                    "Write the time as the source gives it, or only the day: " + found.group(1));
        }
        return new Moment(day.atTime(LocalTime.of(hour, minute, second)), offset, false);
    }

    private static @Nullable ZoneOffset offset(String written, String text) {
        if (written.isEmpty()) {
            return null;
        }
        if (written.equals("Z")) {
            return ZoneOffset.UTC;
        }
        Matcher found = OFFSET.matcher(written);
        if (!found.matches()) {
            throw new EdtfFault(
                    text,
                    "after the seconds comes nothing, Z or an offset, not " + written,
                    "Write Z or an offset such as +01:00, without fractions of a second and without a mark");
        }
        int minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int total = Integer.parseInt(found.group(2)) * 60 + minutes;
        if (minutes > 59 || total > FARTHEST_OFFSET_IN_MINUTES) {
            throw new EdtfFault(
                    text, "no zone is " + written + " from UTC", "Use an offset of at most 14:00 either way");
        }
        return ZoneOffset.ofTotalSeconds((found.group(1).equals("-") ? -60 : 60) * total);
    }
}
