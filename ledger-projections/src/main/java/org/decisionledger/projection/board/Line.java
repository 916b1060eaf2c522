package org.decisionledger.projection.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.timeline.Statement;

/**
 * A line of a board.
 *
 * @param id the thing it is about
 * @param title that thing in words
 * @param cells what it says, in the order of the board's columns
 * @param values by which it is found
 * @param about what an act on it needs to name, by the field it goes into; empty when nothing can be done on it
 */
public record Line(String id, String title, List<Cell> cells, List<Value> values, Map<String, String> about) {

    /**
     * What a line says in one column.
     *
     * @param column the key of the column
     * @param says sentences, each with the entries it rests on
     */
    public record Cell(String column, List<Statement> says) {
        public Cell {
            says = List.copyOf(says);
        }
    }

    /**
     * A value of a facet.
     *
     * @param key as it stands in an address
     * @param words as a reader sees it
     */
    public record Value(BoardFacet facet, String key, String words) {}

    public Line {
        cells = List.copyOf(cells);
        values = List.copyOf(values);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** The entries it rests on, each once. */
    public List<String> entries() {
        return cells.stream()
                .flatMap(c -> c.says().stream())
                .flatMap(s -> s.entries().stream())
                .distinct()
                .toList();
    }

    /** Whether it has a value of a facet. */
    public boolean has(BoardFacet facet, String key) {
        return values.stream().anyMatch(v -> v.facet() == facet && v.key().equals(key));
    }

    /** What it says in a column, without the entries. */
    public List<String> words(String column) {
        return cells.stream()
                .filter(c -> c.column().equals(column))
                .flatMap(c -> c.says().stream())
                .map(Statement::words)
                .toList();
    }
}
