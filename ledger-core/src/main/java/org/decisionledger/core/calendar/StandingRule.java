package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The bank holidays of any year as they are when nothing is moved or added; of use where the table has no year. */
final class StandingRule {

    /** The St Andrew's Day Bank Holiday (Scotland) Act 2007. */
    private static final int FIRST_ST_ANDREWS_DAY = 2007;

    private StandingRule() {}

    /** in order of days */
    static List<BankHoliday> of(int year) {
        Map<LocalDate, Map<String, Set<Nation>>> days = new TreeMap<>();
        for (Nation nation : Nation.values()) {
            in(nation, year)
                    .forEach((day, name) -> days.computeIfAbsent(day, unused -> new LinkedHashMap<>())
                            .computeIfAbsent(name, unused -> EnumSet.noneOf(Nation.class))
                            .add(nation));
        }
        List<BankHoliday> holidays = new ArrayList<>();
        days.forEach((day, names) -> names.forEach((name, in) -> holidays.add(new BankHoliday(day, name, in))));
        return List.copyOf(holidays);
    }

    private static Map<LocalDate, String> in(Nation nation, int year) {
        Map<LocalDate, String> days = onWeekdays(year, fixed(nation, year));
        days.put(MovingDays.goodFriday(year), "Good Friday");
        if (nation != Nation.SCOTLAND) {
            days.put(MovingDays.easterMonday(year), "Easter Monday");
        }
        days.put(MovingDays.firstMonday(year, Month.MAY), "Early May bank holiday");
        days.put(MovingDays.lastMonday(year, Month.MAY), "Spring bank holiday");
        days.put(
                nation == Nation.SCOTLAND
                        ? MovingDays.firstMonday(year, Month.AUGUST)
                        : MovingDays.lastMonday(year, Month.AUGUST),
                "Summer bank holiday");
        return days;
    }

    private static Map<MonthDay, String> fixed(Nation nation, int year) {
        Map<MonthDay, String> days = new TreeMap<>();
        days.put(MonthDay.of(1, 1), "New Year's Day");
        switch (nation) {
            case ENGLAND_AND_WALES -> {}
            case SCOTLAND -> {
                days.put(MonthDay.of(1, 2), "2 January");
                if (year >= FIRST_ST_ANDREWS_DAY) {
                    days.put(MonthDay.of(11, 30), "St Andrew's Day");
                }
            }
            case NORTHERN_IRELAND -> {
                days.put(MonthDay.of(3, 17), "St Patrick's Day");
                days.put(MonthDay.of(7, 12), "Battle of the Boyne (Orangemen's Day)");
            }
        }
        days.put(MonthDay.of(12, 25), "Christmas Day");
        days.put(MonthDay.of(12, 26), "Boxing Day");
        return days;
    }

    /** Days on weekdays stay; those on a weekend then take, in order, the next weekday that is still free. */
    private static Map<LocalDate, String> onWeekdays(int year, Map<MonthDay, String> fixed) {
        Map<LocalDate, String> kept = new TreeMap<>();
        Map<LocalDate, String> moved = new TreeMap<>();
        fixed.forEach((monthDay, name) -> {
            LocalDate day = monthDay.atYear(year);
            (MovingDays.isWeekend(day) ? moved : kept).put(day, name);
        });
        moved.forEach((day, name) -> {
            LocalDate substitute = day;
            while (MovingDays.isWeekend(substitute) || kept.containsKey(substitute)) {
                substitute = substitute.plusDays(1);
            }
            kept.put(substitute, name + " (substitute day)");
        });
        return kept;
    }
}
