package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a source states it, kept beside the one worked out. Neither replaces the other.
 *
 * @param stated as the source writes it; a day is taken as its end
 * @param computed as worked out
 */
public record StatedAndComputed(Edtf stated, Reckoning computed) {

    /**
     * How many days the stated deadline lies after the computed one, negative when before; {@code null} when the stated
     * one is not given to the day.
     */
    public @Nullable Long daysLater() {
        DaySpan span = DaySpan.ofEnd(stated);
        return span.isOneDay() && span.last() != null ? later(span.last()) : null;
    }

    /** one plain sentence with both deadlines and the difference */
    public String inWords() {
        return stated.inWords() + " is stated; " + DayWords.of(computed.lastDay()) + " is worked out. " + difference()
                + doubt();
    }

    private String doubt() {
        return stated.approximate() || stated.uncertain()
                ? " The one stated is itself marked as not exact or in doubt."
                : "";
    }

    private String difference() {
        Long days = daysLater();
        if (days == null) {
            return coarse(DaySpan.ofEnd(stated));
        }
        if (days == 0) {
            return endsEarlierThatDay()
                    ? "They fall on the same day, but the time stated is before its end."
                    : "They agree.";
        }
        return "The one stated is " + words(days) + ".";
    }

    private String coarse(DaySpan span) {
        if (span.first() == null || span.last() == null) {
            return "They cannot be compared, because the one stated has no day on which it must fall.";
        }
        long least = later(span.first());
        long most = later(span.last());
        String extent = "somewhere from " + words(least) + " to " + words(most);
        return least <= 0 && most >= 0
                ? "The one stated is not given to the day and may agree: " + extent + "."
                : "The one stated is not given to the day and does not agree: " + extent + ".";
    }

    private boolean endsEarlierThatDay() {
        return stated.precision() == Precision.TIME
                && !stated.bounds().earliest().equals(new Side.Known(computed.end()));
    }

    private long later(LocalDate day) {
        return ChronoUnit.DAYS.between(computed.lastDay(), day);
    }

    private static String words(long days) {
        if (days == 0) {
            return "the same day";
        }
        return DayWords.days(Math.abs(days)) + (days > 0 ? " later" : " earlier");
    }
}
