package org.decisionledger.api.ods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decisionledger.api.ods.Published.Described;
import org.decisionledger.api.ods.Published.Succession;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files {@code succ} and {@code succarc}: old code, new code, reason, date {@code YYYYMMDD}, indicator; with
 * or without a header. They name no body.
 */
final class SuccessorFile {

    static final int MOST_ROWS = 200_000;

    private static final int FEWEST_CELLS = 4;
    private static final int CELLS = 5;
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String EXPECTED = "Expected: old code, new code, reason, date (YYYYMMDD), indicator.";

    private final Spot file;
    private final Cited cited;
    private final Published published;
    private final Report report;

    private SuccessorFile(Spot file, Cited cited, Published published, Report report) {
        this.file = file;
        this.cited = cited;
        this.published = published;
        this.report = report;
    }

    static void read(String name, String text, String digest, Published published, Report report) {
        Cited cited = Cited.successorFile("NHS Organisation Data Service, " + known(name), digest);
        new SuccessorFile(Spot.whole(name), cited, published, report).rows(new CsvRows(text));
    }

    /** The published file by the name it was given; any other name says something of this machine only. */
    private static String known(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return last.equals("succ.csv") || last.equals("succarc.csv") ? "successor file " + last : "successor file";
    }

    private void rows(CsvRows rows) {
        int told = 0;
        boolean first = true;
        for (CsvRows.Row row = rows.next(); row != null && !report.full(); row = rows.next()) {
            if (row.number() > MOST_ROWS) {
                report.fault(file, "too-long", "There are more than " + MOST_ROWS + " rows. Split the file.");
                return;
            }
            if (!row.isBlank()) {
                if (!first || !isHeader(row.cells())) {
                    told++;
                    row(row);
                }
                first = false;
            }
        }
        if (told == 0) {
            report.fault(file, "empty", "This holds no succession. Was it cut off, or is it the wrong file?");
        }
    }

    /** A header has words where a row has digits: a row without a date is never taken for one. */
    private static boolean isHeader(List<String> cells) {
        return cells.size() >= FEWEST_CELLS
                && !cells.get(3).isBlank()
                && cells.stream().noneMatch(c -> c.chars().anyMatch(Character::isDigit));
    }

    private void row(CsvRows.Row row) {
        Spot spot = file.at("row " + row.number());
        if (row.wrong() != null) {
            report.fault(spot, "malformed-csv", "The row " + row.wrong() + ". " + EXPECTED);
            return;
        }
        List<String> cells = row.cells();
        boolean surplus = cells.stream().skip(CELLS).anyMatch(c -> !c.isBlank());
        if (cells.size() < FEWEST_CELLS || surplus) {
            report.fault(spot, "malformed-csv", "The row has " + cells.size() + " cells. " + EXPECTED);
            return;
        }
        Optional<OdsCode> old = code(spot, "old", cells.get(0));
        Optional<OdsCode> successor = code(spot, "new", cells.get(1));
        Dated date = date(spot, cells.get(3).strip());
        if (old.isPresent() && successor.isPresent() && !date.faulty()) {
            tell(spot, old.get(), successor.get(), date.date(), row);
        }
    }

    private void tell(Spot spot, OdsCode old, OdsCode successor, @Nullable LocalDate date, CsvRows.Row row) {
        if (old.equals(successor)) {
            report.fault(spot, "follows-itself", old + " is listed as its own successor. A body cannot follow itself.");
            return;
        }
        String reason = row.cells().get(2).strip();
        String indicator = row.cells().size() < CELLS ? "" : row.cells().get(4).strip();
        if (!reason.equals("R")) {
            report.warn(spot, "unknown-reason", "The reason is " + Report.quoted(reason) + ", not R; it is noted.");
        }
        Telling telling = new Telling(cited, "row " + row.number(), spot);
        for (OdsCode code : List.of(old, successor)) {
            published.add(new Described(code, null, null, "The successor file gives codes and no names.", telling));
        }
        String note = "Listed in row " + row.number() + " with reason " + Report.quoted(reason) + " and indicator "
                + Report.quoted(indicator)
                + ". The one date of a row is taken as the date in law, in which the service dates successions.";
        published.add(new Succession(old, successor, date, null, note, telling));
    }

    private Optional<OdsCode> code(Spot spot, String which, String cell) {
        Optional<OdsCode> code = OdsCode.of(cell);
        if (code.isEmpty()) {
            report.fault(
                    spot,
                    "malformed-code",
                    "The " + which + " code, " + Report.quoted(cell)
                            + ", is not one: a code is 1 to 12 capital letters and digits. " + EXPECTED);
        }
        return code;
    }

    /** A date read, or its absence, or that it cannot be read. */
    private record Dated(@Nullable LocalDate date, boolean faulty) {}

    private Dated date(Spot spot, String cell) {
        if (cell.isEmpty()) {
            report.warn(spot, "undated", "There is no date; the succession is taken in without one.");
            return new Dated(null, false);
        }
        try {
            if (EIGHT_DIGITS.matcher(cell).matches()) {
                return new Dated(LocalDate.parse(cell, DATE), false);
            }
        } catch (DateTimeException e) {
            // There is no such day; told below.
        }
        report.fault(
                spot,
                "malformed-date",
                Report.quoted(cell) + " is not a date. Expected: YYYYMMDD, for example 20180601.");
        return new Dated(null, true);
    }
}
