package org.decisionledger.projection.conflict.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.document.TableColumn;
import org.decisionledger.core.document.TableRow;
import org.jspecify.annotations.Nullable;

/** A printed table with its cells read. Rows and columns are counted from 0. */
final class PrintedTable {

    /** Figures under such headings are not added up: a mean of lines is no sum, and years are no amounts. */
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?i).*\\b(average|mean|median|rate|ratio|per head|score|index|year|date|rank|change|variance)\\b.*");

    private final TablePrinted table;
    private final List<List<Cell>> cells;

    PrintedTable(TablePrinted table) {
        this.table = table;
        this.cells = table.rows().stream()
                .map(r -> r.values().stream().map(Cell::read).toList())
                .toList();
    }

    TablePrinted fact() {
        return table;
    }

    String name() {
        return table.table();
    }

    TableRow row(int r) {
        return table.rows().get(r);
    }

    TableColumn column(int c) {
        return table.columns().get(c);
    }

    /** A row shorter than the table has nothing in the columns it does not reach. */
    Cell cell(int r, int c) {
        List<Cell> row = cells.get(r);
        return c < row.size() ? row.get(c) : new Cell.Blank();
    }

    List<Cell> down(int c, List<Integer> rows) {
        return rows.stream().map(r -> cell(r, c)).toList();
    }

    List<Cell> across(int r, List<Integer> columns) {
        return columns.stream().map(c -> cell(r, c)).toList();
    }

    /** Columns of figures that can be added up. */
    List<Integer> figures() {
        return IntStream.range(0, table.columns().size())
                .filter(c -> column(c).unit() != null)
                .filter(c -> isAdded(column(c).name())
                        && isAdded(String.valueOf(column(c).unit())))
                .boxed()
                .toList();
    }

    /** Columns printed as a sum of those before them. */
    List<Integer> totalColumns() {
        return figures().stream().filter(this::isTotalColumn).toList();
    }

    boolean isTotalColumn(int c) {
        return Boolean.TRUE.equals(column(c).total());
    }

    /** Rows printed as a sum of others. */
    List<Integer> totalRows() {
        return rows().filter(this::isTotal).filter(r -> isAdded(row(r).label())).toList();
    }

    /** Rows that are a sum of no others. */
    List<Integer> lines() {
        return rows().filter(r -> !isTotal(r)).toList();
    }

    /** The rows that a total may be the sum of, the likeliest first; the table does not say which. */
    List<List<Integer>> summedBy(int total) {
        String group = row(total).group();
        if (group != null) {
            return List.of(lines().stream().filter(r -> inGroup(r, group)).toList());
        }
        List<Integer> groupTotals = rows().filter(r -> isTotal(r) ? row(r).group() != null : row(r).group() == null)
                .toList();
        List<Integer> sinceTheTotalBefore =
                lines().stream().filter(r -> r < total && r > before(total)).toList();
        List<Integer> above = lines().stream().filter(r -> r < total).toList();
        return Stream.of(lines(), groupTotals, above, sinceTheTotalBefore)
                .filter(rows -> !rows.isEmpty())
                .distinct()
                .toList();
    }

    /** The columns that a total column may be the sum of, the likeliest first. */
    List<List<Integer>> summedAcross(int total) {
        List<Integer> before = figures().stream()
                .filter(c -> c < total && !isTotalColumn(c))
                .filter(c -> Objects.equals(column(c).unit(), column(total).unit()))
                .toList();
        int last = totalColumns().stream()
                .filter(c -> c < total)
                .mapToInt(c -> c)
                .max()
                .orElse(-1);
        List<Integer> since = before.stream().filter(c -> c > last).toList();
        List<Integer> totals = totalColumns().stream().filter(c -> c < total).toList();
        return Stream.of(before, since, totals)
                .filter(columns -> columns.size() > 1)
                .distinct()
                .toList();
    }

    private int before(int total) {
        return rows().filter(r -> r < total && isTotal(r))
                .mapToInt(r -> r)
                .max()
                .orElse(-1);
    }

    private boolean inGroup(int r, @Nullable String group) {
        return Objects.equals(row(r).group(), group);
    }

    private boolean isTotal(int r) {
        return Boolean.TRUE.equals(row(r).total());
    }

    private Stream<Integer> rows() {
        return IntStream.range(0, table.rows().size()).boxed();
    }

    private static boolean isAdded(String heading) {
        return !NOT_ADDED.matcher(heading.toLowerCase(Locale.ROOT)).matches();
    }
}
