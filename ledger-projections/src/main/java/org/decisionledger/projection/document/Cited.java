package org.decisionledger.projection.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.document.PageText.Stretch;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * An entry that quotes a document, and where in the text of the file the words stand.
 *
 * @param row the entry
 * @param locator the place as the entry gives it
 * @param quote the words as the entry has them
 * @param stretches where they stand; none when they are not found in the text
 */
public record Cited(TimelineRow row, String locator, String quote, List<Stretch> stretches) {

    private static final int MOST = 10_000;

    public Cited {
        stretches = List.copyOf(stretches);
    }

    /** The first page on which the words stand; 0 for none. */
    public int page() {
        return stretches.isEmpty() ? 0 : stretches.getFirst().page();
    }

    /** The entries that quote a document, in order of the places they quote. */
    public static List<Cited> of(EntrySource source, DocumentId document, PageText text, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf);
        List<RecordedEntry> citing = source.citing(document, gathering.cut(), MOST);
        CaseFile file = gathering.with(citing).linked().fold();
        RowMaker rows = new RowMaker(file);
        List<Cited> cited = new ArrayList<>();
        for (Standing s : file.citing(document)) {
            for (Source place : s.header().sources()) {
                String quote = place.quote();
                if (place.document().equals(document) && quote != null) {
                    cited.add(new Cited(rows.row(s), place.locator(), quote, text.find(quote)));
                }
            }
        }
        cited.sort(Comparator.comparingInt((Cited c) -> c.page() == 0 ? Integer.MAX_VALUE : c.page())
                .thenComparingInt(c ->
                        c.stretches().isEmpty() ? 0 : c.stretches().getFirst().from()));
        return List.copyOf(cited);
    }
}
