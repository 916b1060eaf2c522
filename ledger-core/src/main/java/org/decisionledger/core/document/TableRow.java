package org.decisionledger.core.document;

import java.util.List;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** One row of a printed table. */
public record TableRow(
        @Meaning("what the row is called in the table") String label,
        @Meaning("the thing it is about") @Nullable ThingId of,
        @Meaning("the group of rows it stands in") @Nullable String group,

        @Meaning("its cells as printed, one for each column in order; a hyphen where the table has none")
        List<String> values,

        @Meaning("true when it is printed as the sum of the rows, or of those of its group") @Nullable
        Boolean total) {
    public TableRow {
        values = List.copyOf(values);
    }
}
