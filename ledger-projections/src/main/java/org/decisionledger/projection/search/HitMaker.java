package org.decisionledger.projection.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.search.SearchAnswer.Hit;
import org.decisionledger.projection.search.SearchAnswer.Passage;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.SourceRef;
import org.decisionledger.projection.timeline.TimelineRow;

/** Shows an entry that was found, with the words that made it be found lit where they stand. */
final class HitMaker {

    private static final int PASSAGES = 3;

    private final CaseFile file;
    private final RowMaker rows;
    private final Lighting lighting;

    HitMaker(SearchWords words, CaseFile file) {
        this.file = file;
        this.rows = new RowMaker(file);
        this.lighting = new Lighting(words);
    }

    Hit hit(Standing s) {
        TimelineRow row = rows.row(s);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("sentence", lighting.pieces(row.sentence())));
        for (SourceRef source : row.sources()) {
            if (source.quote() != null) {
                add(passages, source.title() + ", " + source.locator(), source.quote());
            }
        }
        if (row.note() != null) {
            add(passages, "note", row.note());
        }
        for (String text : EntryTexts.of(s)) {
            boolean told = text.contains(EntryTexts.A_NAME)
                    || text.equals(row.note())
                    || row.sources().stream().anyMatch(source -> text.equals(source.quote()));
            if (!told) {
                add(passages, "in the entry", text);
            }
        }
        for (ThingId thing : named(s)) {
            String title = file.titles().of(thing);
            if (!row.sentence().contains(title)) {
                add(passages, "named in the entry", title);
            }
        }
        return new Hit(row, passages);
    }

    private Set<ThingId> named(Standing s) {
        return new TreeSet<>(file.namedIn(s));
    }

    private void add(List<Passage> passages, String where, String text) {
        if (passages.size() < PASSAGES && lighting.lights(text)) {
            passages.add(new Passage(where, lighting.pieces(text)));
        }
    }
}
