package org.decisionledger.projection.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;

/** Rows of registers that list entries. */
final class EntryRows {

    private EntryRows() {}

    /**
     * @param details what is told beside, in order; the difference noted by a recorder and the source are added
     * @param entries the entries used, its own first
     */
    static RegisterRow row(
            Standing s,
            CaseFile file,
            RowMaker maker,
            String state,
            Map<String, String> details,
            List<String> entries) {
        TimelineRow row = maker.row(s);
        String differences = s.header().links().stream()
                .filter(l -> l.relation() == Relation.CONFLICTS_WITH && l.note() != null)
                .filter(l -> l.to() instanceof Target.OfEntry(var id)
                        && file.find(id).isPresent())
                .map(l -> String.valueOf(l.note()))
                .collect(Collectors.joining("; "));
        if (!differences.isEmpty()) {
            details.put("difference", differences);
        }
        details.put(
                "source",
                row.sources().stream().map(r -> r.title() + ", " + r.locator()).collect(Collectors.joining("; ")));
        return new RegisterRow(row.entry(), row.sentence(), state, row.when(), details, entries);
    }
}
