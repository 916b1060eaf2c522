package org.decisionledger.api.terminal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * A chronology as CSV. The column {@value #EXCHANGED} holds each entry as it is exchanged, and its corrections after it,
 * so that the file can be imported again; the other columns are for people and are not read.
 */
public final class ChronologyCsv {

    /** The column that an import reads. */
    public static final String EXCHANGED = "exchanged";

    private ChronologyCsv() {}

    /**
     * The rows of {@code timeline}.
     *
     * @param exchanged for each entry itself and its changes, as JSON
     * @param about what was asked, on every row
     */
    public static String of(Timeline timeline, Map<String, List<String>> exchanged, List<String> about) {
        CsvTable table = new CsvTable(
                "entry,occurred,when,earliest,latest,type,sentence,subject,by,account,sources,marks,note,recordedAt,about,"
                        + EXCHANGED);
        for (TimelineRow row : timeline.rows()) {
            table.row(
                    timeline.asOf(),
                    timeline.position(),
                    row.entry(),
                    row.occurred(),
                    row.when(),
                    row.earliest(),
                    row.latest(),
                    row.type(),
                    row.sentence(),
                    row.subject(),
                    row.by(),
                    row.account(),
                    CsvView.sources(row),
                    row.marks().stream().map(Fields::written).collect(Collectors.joining("; ")),
                    row.note(),
                    row.recordedAt().toString(),
                    String.join(" ", about),
                    "[" + String.join(",", exchanged.getOrDefault(row.entry(), List.of())) + "]");
        }
        return table.text();
    }
}
