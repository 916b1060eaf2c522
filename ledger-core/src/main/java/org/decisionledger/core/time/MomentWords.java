package org.decisionledger.core.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Says a day and a time of day in words: "15 April 2019 at 2:30pm". */
final class MomentWords {

    private MomentWords() {}

    static String of(Moment moment) {
        LocalDate day = moment.at().toLocalDate();
        return moment.endOfDay()
                ? Words.day(day.minusDays(1)) + " at midnight (end of the day)" + zone(moment.offset())
                : Words.day(day) + " at " + time(moment.at().toLocalTime()) + zone(moment.offset());
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            // "midnight" alone may be either end of the day
            return "midnight (start of the day)";
        }
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 && time.getSecond() == 0 ? "" : ":" + twoDigits(time.getMinute());
        String seconds = time.getSecond() == 0 ? "" : ":" + twoDigits(time.getSecond());
        return hour + minutes + seconds + (time.getHour() < 12 ? "am" : "pm");
    }

    private static String zone(@Nullable ZoneOffset offset) {
        if (offset == null) {
            return "";
        }
        return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset.getId();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
