package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day that a clock passed over, with every reason there is.
 *
 * @param because at least one reason: the weekend first, then what the regime names, then bank holidays
 */
public record SkippedDay(LocalDate day, List<DayOff> because) {

    public SkippedDay {
        if (because.isEmpty()) {
            throw new IllegalArgumentException("A day is not passed over without a reason: " + day);
        }
        because = List.copyOf(because);
    }

    /** for example "29 March 2024: Good Friday" */
    public String inWords() {
        return DayWords.of(day) + ": " + because.stream().map(DayOff::inWords).collect(Collectors.joining("; "));
    }
}
