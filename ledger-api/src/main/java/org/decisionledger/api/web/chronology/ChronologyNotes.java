package org.decisionledger.api.web.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.web.NotesBeside;
import org.decisionledger.api.web.NotesBeside.Pinned;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Notes among the rows of a page.
 *
 * @param onEntry those pinned to an entry, by the entry
 * @param before those pinned to a stretch of time, by the first entry shown that is not earlier than its beginning
 * @param after those whose beginning no entry shown follows
 */
public record ChronologyNotes(Map<String, List<Pinned>> onEntry, Map<String, List<Pinned>> before, List<Pinned> after) {

    private static final ChronologyNotes NONE = new ChronologyNotes(Map.of(), Map.of(), List.of());

    /**
     * @param shown the rows of the page
     * @param first whether it is the first page, which has the notes from before its rows as well
     * @param last whether it is the last, which has those from after them
     */
    static ChronologyNotes of(
            @Nullable NotesBeside notes, String thing, List<Hit> shown, boolean first, boolean last, AsOf asOf) {
        if (notes == null) {
            return NONE;
        }
        Map<String, List<Pinned>> onEntry = new HashMap<>();
        notes.onEntries(shown.stream().map(h -> h.entry().row().entry()).toList(), asOf)
                .forEach(n -> onEntry.computeIfAbsent(n.entry(), e -> new ArrayList<>())
                        .add(n));
        Map<String, List<Pinned>> before = new HashMap<>();
        List<Pinned> after = new ArrayList<>();
        for (Pinned note : notes.onStretches(thing, asOf)) {
            String begins = begins(note);
            Hit next = shown.stream()
                    .filter(h -> h.entry().sortDate().isEmpty()
                            || h.entry().sortDate().compareTo(begins) >= 0)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                if (last) {
                    after.add(note);
                }
            } else if (first || !next.equals(shown.getFirst())) {
                before.computeIfAbsent(next.entry().row().entry(), e -> new ArrayList<>())
                        .add(note);
            }
        }
        return new ChronologyNotes(onEntry, before, after);
    }

    private static String begins(Pinned note) {
        LocalDate day =
                note.stretch() == null ? null : DaySpan.of(note.stretch()).first();
        return day == null ? "" : day.toString();
    }

    /** All those pinned to a stretch of time that the page has. */
    public List<Pinned> stretches() {
        List<Pinned> all = new ArrayList<>();
        before.values().forEach(all::addAll);
        all.addAll(after);
        return all;
    }
}
