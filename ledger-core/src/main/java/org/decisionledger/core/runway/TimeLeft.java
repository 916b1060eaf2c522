package org.decisionledger.core.runway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.calendar.DayWords;
import org.jspecify.annotations.Nullable;

/**
 * How many days are left on a given day until the last safe start; negative is how many days it is short.
 *
 * @param asOf the day from which it is counted
 * @param fewest the days left if the dates turn out badly; {@code null} when that is not known
 * @param most the days left if the dates turn out well; {@code null} when that is not known
 * @param inWords one plain sentence or more
 */
public record TimeLeft(
        LocalDate asOf, @Nullable Long fewest, @Nullable Long most, String inWords) {

    static TimeLeft of(LastSafeStart start, LocalDate asOf) {
        return switch (start) {
            case LastSafeStart.Known known -> counted(known, asOf);
            case LastSafeStart.NotKnown missing -> new TimeLeft(asOf, null, null, missing.inWords());
            case LastSafeStart.NoMeetingEarlyEnough none -> new TimeLeft(asOf, null, null, none.inWords());
        };
    }

    private static TimeLeft counted(LastSafeStart.Known known, LocalDate asOf) {
        DaySpan day = known.day();
        Long fewest = day.first() == null ? null : ChronoUnit.DAYS.between(asOf, day.first());
        Long most = day.last() == null ? null : ChronoUnit.DAYS.between(asOf, day.last());
        String words = "On " + DayWords.of(asOf) + ": " + words(fewest, most) + ". " + known.inWords();
        return new TimeLeft(asOf, fewest, most, words);
    }

    private static String words(@Nullable Long fewest, @Nullable Long most) {
        if (fewest == null) {
            return most == null ? "not known" : words(most) + " at best, how much worse is not known";
        }
        if (most == null) {
            return words(fewest) + " at worst, how much better is not known";
        }
        return fewest.equals(most) ? words(fewest) : "between " + words(fewest) + " and " + words(most);
    }

    private static String words(long days) {
        return DayWords.days(Math.abs(days)) + (days < 0 ? " short" : " left");
    }
}
