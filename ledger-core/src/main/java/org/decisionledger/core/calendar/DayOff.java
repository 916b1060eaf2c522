package org.decisionledger.core.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** Why a day is not a working day. */
public sealed interface DayOff {

    /** A Saturday or a Sunday. */
    record Weekend(DayOfWeek day) implements DayOff {}

    /** A day that the definition of the regime names itself, whether or not it is a bank holiday. */
    record NamedByTheRegime(String name) implements DayOff {}

    /**
     * A bank holiday that the regime counts.
     *
     * @param nations those whose bank holidays the regime looks at and which keep this one
     */
    record Holiday(String name, Set<Nation> nations) implements DayOff {

        public Holiday {
            nations = Set.copyOf(nations);
        }
    }

    /** for example "Saturday", "Good Friday" or "Easter Monday, a bank holiday in England and Wales" */
    default String inWords() {
        return switch (this) {
            case Weekend(DayOfWeek day) -> day.getDisplayName(TextStyle.FULL, Locale.UK);
            case NamedByTheRegime(String name) -> name;
            case Holiday(String name, Set<Nation> nations) -> name + ", a bank holiday in " + Nation.inWords(nations);
        };
    }
}
