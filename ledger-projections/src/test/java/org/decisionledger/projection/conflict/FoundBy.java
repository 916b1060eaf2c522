package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.Standing;

/** What detectors find in entries, asked of every thing that these name, one after the other. */
public final class FoundBy {

    private FoundBy() {}

    /** What one detector finds in entries written as in a case file (YAML). */
    public static List<Found> in(Detector detector, String yaml) {
        return in(List.of(detector), CaseLedger.told(yaml));
    }

    /** What several detectors find in recorded entries. */
    public static List<Found> in(List<Detector> detectors, List<RecordedEntry> entries) {
        CaseFile file = CaseFile.of(entries, AsOf.NOW);
        Map<ThingId, List<Standing>> naming = new HashMap<>();
        for (Standing s : file.valid()) {
            for (ThingId thing : file.namedIn(s)) {
                naming.computeIfAbsent(thing, k -> new ArrayList<>()).add(s);
            }
        }
        List<Found> found = new ArrayList<>();
        for (ThingId thing : new TreeSet<>(naming.keySet())) {
            List<Standing> entriesNaming = naming.getOrDefault(thing, List.of());
            detectors.forEach(d -> found.addAll(d.on(thing, entriesNaming, file)));
        }
        return found;
    }

    /** The names of the entries that something found rests on. */
    public static List<String> entries(Found found) {
        return found.entries().stream().map(EntryId::value).toList();
    }
}
