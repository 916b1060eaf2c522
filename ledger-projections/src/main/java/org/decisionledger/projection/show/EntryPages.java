package org.decisionledger.projection.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.show.EntryPage.FieldChange;
import org.decisionledger.projection.show.EntryPage.Version;
import org.decisionledger.projection.timeline.RowMaker;
import tools.jackson.databind.JsonNode;

/** Makes the page of one entry, with every version it ever had up to the moment asked about. */
public final class EntryPages {

    private EntryPages() {}

    /** The page of {@code id}; of the entry it is about, when {@code id} names a correction or withdrawal. */
    public static Optional<EntryPage> of(EntrySource source, EntryId id, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).named(List.of(id));
        EntryId about = gathering.about().stream().findFirst().orElse(id);
        CaseFile file = gathering.named(List.of(about)).linked().fold();
        return file.find(about)
                .map(s -> new EntryPage(
                        new RowMaker(file).row(s),
                        asOf,
                        gathering.cut(),
                        EntryFormat.write(visible(s.now(), file)),
                        versions(s, file)));
    }

    private static List<Version> versions(Standing s, CaseFile file) {
        RowMaker rows = new RowMaker(file);
        List<Version> versions = new ArrayList<>();
        Entry before = visible(s.original().entry(), file);
        Standing first = new Standing(s.original(), List.of(), s.byThen());
        versions.add(new Version(
                1,
                s.id().value(),
                s.original().recordedAt(),
                rows.row(first).by(),
                null,
                rows.sentence(first),
                List.of()));
        List<RecordedEntry> soFar = new ArrayList<>();
        for (RecordedEntry change : s.changes()) {
            soFar.add(change);
            Standing then = new Standing(s.original(), soFar, s.byThen());
            EntryFact fact = (EntryFact) change.fact();
            String by = rows.row(new Standing(change, List.of(), s.byThen())).by();
            versions.add(
                    switch (fact) {
                        case EntryCorrected corrected ->
                            new Version(
                                    versions.size() + 1,
                                    change.id().value(),
                                    change.recordedAt(),
                                    by,
                                    corrected.reason(),
                                    rows.sentence(then),
                                    changes(before, visible(then.now(), file)));
                        case EntryWithdrawn withdrawn ->
                            new Version(
                                    versions.size() + 1,
                                    change.id().value(),
                                    change.recordedAt(),
                                    by,
                                    withdrawn.reason(),
                                    null,
                                    List.of());
                    });
            before = visible(then.now(), file);
        }
        return List.copyOf(versions);
    }

    /** The entry without links to what the record did not hold, or what had not happened, by then. */
    private static Entry visible(Entry entry, CaseFile file) {
        Header h = entry.header();
        List<Link> links = h.links().stream()
                .filter(l -> !(l.to() instanceof Target.OfEntry(EntryId id))
                        || file.find(id).isPresent())
                .toList();
        return new Entry(
                new Header(
                        h.id(),
                        h.subject(),
                        h.occurred(),
                        h.by(),
                        h.sources(),
                        h.account(),
                        links,
                        h.classification(),
                        h.note()),
                entry.fact());
    }

    private static List<FieldChange> changes(Entry before, Entry after) {
        Map<String, String> a = leaves(before);
        Map<String, String> b = leaves(after);
        TreeSet<String> fields = new TreeSet<>(a.keySet());
        fields.addAll(b.keySet());
        return fields.stream()
                .filter(f -> !a.getOrDefault(f, "").equals(b.getOrDefault(f, "")))
                .map(f -> new FieldChange(f, WordDiff.between(a.getOrDefault(f, ""), b.getOrDefault(f, ""))))
                .toList();
    }

    /** Every single value of an entry by its JSON pointer. */
    private static Map<String, String> leaves(Entry entry) {
        Map<String, String> leaves = new TreeMap<>();
        leaves("", EntryFormat.tree(EntryFormat.write(entry)), leaves);
        return leaves;
    }

    private static void leaves(String at, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(p -> leaves(at + "/" + p.getKey(), p.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(at + "/" + i, node.get(i), leaves);
            }
        } else {
            leaves.put(at, node.asString());
        }
    }
}
