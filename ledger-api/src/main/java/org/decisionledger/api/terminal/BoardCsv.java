package org.decisionledger.api.terminal;

import static org.decisionledger.api.terminal.CsvTable.joined;
import static org.decisionledger.api.terminal.CsvTable.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.board.BoardKind.Column;
import org.decisionledger.projection.board.Line;
import org.jspecify.annotations.Nullable;

/** A follow-up board as CSV: a row for each line, a column for each of the board's and one for the entries. */
final class BoardCsv {

    private BoardCsv() {}

    static String of(Board board) {
        CsvTable table = new CsvTable("board,id,title,"
                + board.kind().columns().stream().map(Column::key).collect(Collectors.joining(","))
                + ",countedFrom,entries");
        for (Line line : board.lines()) {
            List<@Nullable String> cells = new ArrayList<>(List.of(board.kind().written(), line.id(), line.title()));
            line.cells().forEach(cell -> cells.add(words(cell.says())));
            cells.add(board.day() == null ? null : board.day().toString());
            cells.add(joined(line.entries()));
            table.row(board.asOf(), board.position(), cells.toArray(new @Nullable String[0]));
        }
        return table.text();
    }
}
