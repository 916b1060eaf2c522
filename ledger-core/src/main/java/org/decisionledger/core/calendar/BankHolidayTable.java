package org.decisionledger.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of the United Kingdom, as shipped in {@code bank-holidays.csv} beside this class: a table with a
 * version and with a first and a last day. Outside those days holidays are worked out by the standing rule, in which
 * nothing is moved or added, and whoever counts there is warned.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, section 1 and schedule 1, and the proclamations made under it.
 */
public final class BankHolidayTable {

    private static final BankHolidayTable SHIPPED = read();

    private final String version;
    private final LocalDate from;
    private final LocalDate to;
    private final List<BankHoliday> holidays;
    private final Map<LocalDate, List<BankHoliday>> byDay;

    private BankHolidayTable(List<String> lines) {
        this.version = heading(lines, "version");
        this.from = LocalDate.parse(heading(lines, "from"));
        this.to = LocalDate.parse(heading(lines, "to"));
        this.holidays = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(BankHolidayTable::holiday)
                .toList();
        this.byDay = holidays.stream().collect(Collectors.groupingBy(BankHoliday::day));
    }

    /** the one table there is */
    public static BankHolidayTable shipped() {
        return SHIPPED;
    }

    /** changes whenever a line of the table does */
    public String version() {
        return version;
    }

    /** first day covered, inclusive */
    public LocalDate from() {
        return from;
    }

    /** last day covered, inclusive */
    public LocalDate to() {
        return to;
    }

    /** every line of the table, in order of days */
    public List<BankHoliday> holidays() {
        return holidays;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The bank holidays kept on a day anywhere in the United Kingdom; by the standing rule where it is not covered. */
    public List<BankHoliday> on(LocalDate day) {
        if (covers(day)) {
            return byDay.getOrDefault(day, List.of());
        }
        return StandingRule.of(day.getYear()).stream()
                .filter(holiday -> holiday.day().equals(day))
                .toList();
    }

    /** What must be said of a clock that looks at the days from {@code first} to {@code last}, both inclusive. */
    public List<OutsideTable> warnings(LocalDate first, LocalDate last) {
        return Arrays.stream(OutsideTable.Side.values())
                .filter(side -> switch (side) {
                    case BEFORE_ITS_START -> first.isBefore(from);
                    case PAST_ITS_END -> last.isAfter(to);
                })
                .map(side -> new OutsideTable(side, version, from, to))
                .toList();
    }

    private static BankHoliday holiday(String line) {
        String[] columns = line.split(",", 3);
        Set<Nation> nations =
                Arrays.stream(columns[1].split(" ", -1)).map(Nation::of).collect(Collectors.toSet());
        return new BankHoliday(LocalDate.parse(columns[0]), columns[2], nations);
    }

    private static String heading(List<String> lines, String name) {
        String start = "# " + name + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The table of bank holidays does not give its " + name));
    }

    private static BankHolidayTable read() {
        try (InputStream table = Objects.requireNonNull(
                BankHolidayTable.class.getResourceAsStream("bank-holidays.csv"), "bank-holidays.csv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new BankHolidayTable(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
