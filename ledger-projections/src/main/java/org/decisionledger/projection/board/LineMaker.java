package org.decisionledger.projection.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.board.Line.Cell;
import org.decisionledger.projection.board.Line.Value;
import org.decisionledger.projection.timeline.Statement;

/** Puts a line together, cell by cell in the order of the columns. */
final class LineMaker {

    private final BoardKind kind;
    private final String id;
    private final String title;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<String, String> about = new LinkedHashMap<>();

    LineMaker(BoardKind kind, String id, String title) {
        this.kind = kind;
        this.id = id;
        this.title = title;
    }

    /** The next cell. */
    LineMaker cell(List<Statement> statements) {
        cells.add(new Cell(kind.columns().get(cells.size()).key(), statements));
        return this;
    }

    LineMaker cell(Statement statement) {
        return cell(List.of(statement));
    }

    LineMaker value(BoardFacet facet, String key, String words) {
        Value value = new Value(facet, key, words);
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    LineMaker about(String field, String value) {
        about.put(field, value);
        return this;
    }

    Line line() {
        return new Line(id, title, cells, values, about);
    }
}
