package org.decisionledger.projection.popolo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** What every object carries: the entries it rests on, their documents, and what an entry tells besides. */
final class Cited {

    private final CaseFile file;
    private final RowMaker rows;

    Cited(CaseFile file) {
        this.file = file;
        this.rows = new RowMaker(file);
    }

    String title(ThingId thing) {
        return String.valueOf(PlainText.of(file.titles().of(thing)));
    }

    /** The sources of an object as link objects: the entry, and the document and place that it cites. */
    List<Map<String, Object>> sources(List<Standing> entries) {
        return entries.stream()
                .map(s -> new Members()
                        .with("url", Iris.of(s.id()))
                        .with(
                                "note",
                                s.header().sources().stream().map(this::place).collect(Collectors.joining("; ")))
                        .map())
                .toList();
    }

    private String place(Source source) {
        return title(source.document()) + ", " + source.locator();
    }

    /** What one entry tells, in a sentence, by whom, whose account it is and which entries describe the same. */
    Members extra(Standing s) {
        return new Members()
                .with("told", PlainText.of(rows.sentence(s)))
                .with("by", ids(s.header().by().organisation(), s.header().by().office()))
                .with(
                        "role",
                        s.header().by().role() == null
                                ? null
                                : Fields.written(s.header().by().role()))
                .with("account", rows.row(s).account())
                .with("same_as", also(s, Relation.DESCRIBES_THE_SAME_AS))
                .with("conflicts_with", also(s, Relation.CONFLICTS_WITH))
                .with("disputed_by", ids(file.from(Relation.DISPUTES, s.id())));
    }

    private List<String> also(Standing s, Relation relation) {
        return ids(file.joined(s, relation));
    }

    private static List<String> ids(List<Standing> entries) {
        return entries.stream().map(e -> e.id().value()).toList();
    }

    static List<String> ids(@Nullable ThingId... things) {
        return Stream.of(things).flatMap(Stream::ofNullable).map(ThingId::value).toList();
    }
}
