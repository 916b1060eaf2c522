package org.decisionledger.api.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.board.BoardKind.Column;
import org.decisionledger.projection.board.Line;
import org.decisionledger.projection.board.Line.Cell;

/** A follow-up board as a page. */
final class BoardText {

    private BoardText() {}

    static Page of(Board board) {
        Page page = new Page(board.kind().title());
        page.say(board.kind().lead());
        LocalDate day = board.day();
        page.say(Telling.asOf(board.asOf(), board.position())
                + (day == null ? "" : " Days are counted from " + DayWords.of(day) + "."));
        if (!board.narrowed().isEmpty()) {
            page.say("Only these: " + String.join("; ", board.narrowed()) + ".");
        }
        page.part(board.lines().size() == 1 ? "1 line" : board.lines().size() + " lines");
        for (Line line : board.lines()) {
            List<String> below = new ArrayList<>();
            line.cells().stream().filter(c -> !c.says().isEmpty()).forEach(c -> below.add(cell(board, c)));
            page.item(line.title() + " (" + Page.name(line.id()) + ")", below);
        }
        return page.orNothing();
    }

    private static String cell(Board board, Cell cell) {
        String column = board.kind().columns().stream()
                .filter(c -> c.key().equals(cell.column()))
                .map(Column::words)
                .findFirst()
                .orElse(cell.column());
        return column + ": " + cell.says().stream().map(Telling::statement).collect(Collectors.joining("; "));
    }
}
