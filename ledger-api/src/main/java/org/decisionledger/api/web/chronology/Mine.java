package org.decisionledger.api.web.chronology;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.api.web.WhoRecorded;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.Facet;
import org.jspecify.annotations.Nullable;

/** The short cut to what whoever is signed in recorded in the browser. Who recorded what is kept beside the entries. */
final class Mine {

    /** As it is written in an address. */
    static final String WRITTEN = "mine";

    private static final String WORDS = "Recorded by you";
    private static final String NOBODY = "Recorded by you (nobody is signed in)";

    private Mine() {}

    /** The chronology with the short cut at those entries, so that it is counted like any other. */
    static Chronology marked(Chronology chronology, @Nullable WhoRecorded recordings, @Nullable String name) {
        Map<String, String> titles = new HashMap<>(chronology.titles());
        titles.put(WRITTEN, name == null ? NOBODY : WORDS);
        List<ChronologyEntry> entries = chronology.entries();
        if (recordings != null && name != null) {
            entries = entries.stream()
                    .map(e -> recordings.recorder(e.row().entry()).equals(Optional.of(name)) ? marked(e) : e)
                    .toList();
        }
        return new Chronology(
                chronology.thing(),
                chronology.title(),
                chronology.asOf(),
                chronology.position(),
                entries,
                chronology.missing(),
                chronology.points(),
                chronology.recordedOn(),
                titles,
                chronology.predecessors());
    }

    private static ChronologyEntry marked(ChronologyEntry entry) {
        Set<String> only = new HashSet<>(entry.values().getOrDefault(Facet.ONLY, Set.of()));
        only.add(WRITTEN);
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.putAll(entry.values());
        values.put(Facet.ONLY, only);
        return new ChronologyEntry(
                entry.row(),
                entry.occurred(),
                entry.sortDate(),
                entry.precision(),
                entry.lane(),
                entry.body(),
                entry.lateness(),
                values);
    }
}
