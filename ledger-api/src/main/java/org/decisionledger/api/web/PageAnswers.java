package org.decisionledger.api.web;

import java.util.Arrays;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.EntryPages;
import org.decisionledger.projection.show.Finder;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that pages ask, by the names that stand in addresses. Says so when there is no answer. */
@Component
class PageAnswers {

    /** A document may be cited by every entry of a ledger; a page lists so many of them. */
    private static final int MOST_CITING = 500;

    private final EntrySource source;

    PageAnswers(EntrySource source) {
        this.source = source;
    }

    Timeline timeline(String thing, AsOf asOf) {
        Timeline timeline = Timeline.of(source, ThingId.parse(thing), asOf);
        if (timeline.rows().isEmpty()) {
            throw new NothingRecorded(thing);
        }
        return timeline;
    }

    Dossier why(String decision, AsOf asOf) {
        timeline(decision, asOf);
        return Dossiers.why(source, new DecisionId(decision), asOf);
    }

    EntryPage entry(String entry, AsOf asOf) {
        return EntryPages.of(source, new EntryId(entry), asOf).orElseThrow(() -> new NothingRecorded(entry));
    }

    RegisterPage register(RegisterKind kind, AsOf asOf, @Nullable String after, int limit) {
        return Registers.of(source, kind, asOf, after, limit);
    }

    List<Finder.Match> find(String words, AsOf asOf) {
        return Finder.find(source, words, Arrays.asList(ThingKind.values()), asOf);
    }

    /** Entries taken from a document, in order of occurrence; none for any other kind of thing. */
    List<TimelineRow> takenFrom(String thing, AsOf asOf) {
        if (!(ThingId.parse(thing) instanceof DocumentId document)) {
            return List.of();
        }
        Gathering gathering = new Gathering(source, asOf);
        gathering.with(source.citing(document, gathering.cut(), MOST_CITING));
        var cited = gathering.about();
        CaseFile file = gathering.linked().fold();
        RowMaker rows = new RowMaker(file);
        return file.all().stream()
                .filter(s -> cited.contains(s.id()))
                .map(rows::row)
                .toList();
    }
}
