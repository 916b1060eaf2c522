package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.Lane;
import org.decisionledger.projection.chronology.Sifted.Hit;

/**
 * Entries side by side in lanes, a row for each year.
 *
 * @param lanes those with an entry, in their order
 * @param rows in order; the last, without a name, holds what has no date
 */
public record LaneTable(List<Lane> lanes, List<Row> rows) {

    /** The entries of one year, for each lane. */
    public record Row(String year, List<List<ChronologyEntry>> cells) {}

    static LaneTable of(List<Hit> hits) {
        List<Lane> lanes = List.of(Lane.values()).stream()
                .filter(lane -> hits.stream().anyMatch(h -> h.entry().lane() == lane))
                .toList();
        Map<String, List<List<ChronologyEntry>>> years = new LinkedHashMap<>();
        for (Hit hit : hits) {
            years.computeIfAbsent(Groups.year(hit.entry()), y -> empty(lanes.size()))
                    .get(lanes.indexOf(hit.entry().lane()))
                    .add(hit.entry());
        }
        return new LaneTable(
                lanes,
                years.entrySet().stream()
                        .map(e -> new Row(e.getKey(), e.getValue()))
                        .toList());
    }

    private static List<List<ChronologyEntry>> empty(int lanes) {
        List<List<ChronologyEntry>> cells = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }
}
