package org.decisionledger.core.runway;

import org.decisionledger.core.calendar.DayWords;
import org.jspecify.annotations.Nullable;

/**
 * One stage of the work that must be done before a contract ends, and how long a source says that it takes.
 *
 * @param name in the words of the source, for example "engagement"; the name by which an approval refers to it
 * @param days calendar days, at least 0; {@code null} when no source states a lead time
 * @param source what states the lead time, with the place in it; blank only when none is stated
 */
public record Stage(String name, @Nullable Integer days, String source) {

    public Stage {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A stage has a name.");
        }
        if (days != null && days < 0) {
            throw new IllegalArgumentException("A lead time is 0 days or more: " + days);
        }
        if (days != null && source.isBlank()) {
            throw new IllegalArgumentException("The lead time of \"" + name + "\" needs the source that states it.");
        }
    }

    /** a stage for which nobody states a lead time */
    public static Stage withoutLeadTime(String name) {
        return new Stage(name, null, "");
    }

    /** for example "engagement: 58 days (strategy, section 4)" */
    public String inWords() {
        return name + ": " + (days == null ? "no lead time is stated" : DayWords.days(days) + " (" + source + ")");
    }
}
