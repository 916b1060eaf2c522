package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A bank holiday on the day on which it is kept; one that falls on a weekend is kept on its substitute day.
 *
 * @param name as GOV.UK lists it
 * @param nations where that day is kept under that name, at least one
 */
public record BankHoliday(LocalDate day, String name, Set<Nation> nations) {

    public BankHoliday {
        if (nations.isEmpty()) {
            throw new IllegalArgumentException("A bank holiday is kept in at least one nation: " + day);
        }
        nations = Set.copyOf(nations);
    }
}
