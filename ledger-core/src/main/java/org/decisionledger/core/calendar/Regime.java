package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The three regimes whose clocks are counted, each with its own definition of a working day. */
public enum Regime {

    /**
     * Public Contracts Regulations 2015, reg 2. They name no nation whose bank holidays count; those of England and
     * Wales are taken.
     */
    PCR_2015("Public Contracts Regulations 2015", EnumSet.of(Nation.ENGLAND_AND_WALES), false),

    /**
     * Health Care Services (Provider Selection Regime) Regulations 2023, reg 12. The first Monday in May is never a
     * working day, also in a year in which the bank holiday is moved off it.
     */
    PSR_2023(
            "Health Care Services (Provider Selection Regime) Regulations 2023",
            EnumSet.of(Nation.ENGLAND_AND_WALES),
            true),

    /** Procurement Act 2023, section 123: a bank holiday in any part of the United Kingdom is not a working day. */
    PROCUREMENT_ACT_2023("Procurement Act 2023", EnumSet.allOf(Nation.class), false);

    private static final MonthDay CHRISTMAS_DAY = MonthDay.of(Month.DECEMBER, 25);

    private final String title;
    private final Set<Nation> nations;
    private final boolean namesTheFirstMondayInMay;

    Regime(String title, Set<Nation> nations, boolean namesTheFirstMondayInMay) {
        this.title = title;
        this.nations = Set.copyOf(nations);
        this.namesTheFirstMondayInMay = namesTheFirstMondayInMay;
    }

    /** the short title of the statute */
    public String title() {
        return title;
    }

    /** those whose bank holidays are not working days */
    public Set<Nation> nations() {
        return nations;
    }

    public boolean isWorkingDay(LocalDate day) {
        return daysOff(day).isEmpty();
    }

    /** Every reason why the day is not a working day under this regime; none when it is one. */
    public List<DayOff> daysOff(LocalDate day) {
        List<DayOff> reasons = new ArrayList<>();
        if (MovingDays.isWeekend(day)) {
            reasons.add(new DayOff.Weekend(day.getDayOfWeek()));
        }
        List<String> named = namedOn(day);
        named.forEach(name -> reasons.add(new DayOff.NamedByTheRegime(name)));
        for (BankHoliday holiday : BankHolidayTable.shipped().on(day)) {
            Set<Nation> looked = holiday.nations();
            List<Nation> counting = nations.stream().filter(looked::contains).toList();
            // The table also lists Good Friday and Christmas Day, which the regimes name themselves.
            if (!counting.isEmpty() && !named.contains(holiday.name())) {
                reasons.add(new DayOff.Holiday(holiday.name(), Set.copyOf(counting)));
            }
        }
        return List.copyOf(reasons);
    }

    private List<String> namedOn(LocalDate day) {
        List<String> names = new ArrayList<>();
        if (MonthDay.from(day).equals(CHRISTMAS_DAY)) {
            names.add("Christmas Day");
        }
        if (day.equals(MovingDays.goodFriday(day.getYear()))) {
            names.add("Good Friday");
        }
        if (namesTheFirstMondayInMay && day.equals(MovingDays.firstMonday(day.getYear(), Month.MAY))) {
            names.add("first Monday in May");
        }
        return names;
    }
}
