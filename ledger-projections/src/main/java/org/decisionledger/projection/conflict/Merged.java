package org.decisionledger.projection.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.conflict.Conflict.Note;
import org.jspecify.annotations.Nullable;

/**
 * What was found and what was noted of the same entries, as one. Names of entries only, so that a page can be cut before
 * anything is put into words.
 */
record Merged(
        String id,
        ConflictKind kind,
        Hardness hardness,
        @Nullable ThingId about,
        List<String> why,
        boolean found,
        List<Note> notes,
        List<EntryId> entries) {

    private static final int DIGITS = 16;

    /** In order of identifier. */
    static SortedMap<String, Merged> of(Collection<Found> found, Notes notes) {
        Map<Set<String>, List<Note>> noted = notes.ofPairs();
        Map<Set<String>, Hardness> judged = notes.judged();
        SortedMap<String, Merged> merged = new TreeMap<>();
        Set<Set<String>> met = new HashSet<>();
        NotesOfFound of = new NotesOfFound(notes);
        for (Found one : found) {
            Set<String> names = names(one.entries());
            Set<Set<String>> pairs = of.pairs(one.entries());
            met.addAll(pairs);
            String id = id(one.kind(), names);
            merged.merge(
                    id,
                    new Merged(
                            id,
                            one.kind(),
                            one.hardness(),
                            one.about(),
                            List.of(one.why()),
                            true,
                            pairs.stream()
                                    .flatMap(p -> noted.getOrDefault(p, List.of()).stream())
                                    .toList(),
                            one.entries()),
                    Merged::with);
        }
        noted.forEach((names, only) -> {
            if (!met.contains(names)) {
                Merged alone = ofNotes(names, judged.getOrDefault(names, Hardness.NOT_JUDGED), only);
                merged.put(alone.id(), alone);
            }
        });
        return merged;
    }

    private static Merged ofNotes(Set<String> names, Hardness hardness, List<Note> notes) {
        return new Merged(
                id(ConflictKind.NOTED_BY_THE_RECORDER, names),
                ConflictKind.NOTED_BY_THE_RECORDER,
                hardness,
                null,
                List.of(),
                false,
                notes,
                List.of(
                        new EntryId(notes.getFirst().entry()),
                        new EntryId(notes.getFirst().against())));
    }

    /** The same entries, in the same way, on another attribute or thing: one conflict with more than one sentence. */
    private Merged with(Merged other) {
        List<String> all = new ArrayList<>(why);
        other.why.stream().filter(w -> !all.contains(w)).forEach(all::add);
        Hardness harder = hardness.compareTo(other.hardness) <= 0 ? hardness : other.hardness;
        return new Merged(id, kind, harder, about, List.copyOf(all), true, notes, entries);
    }

    /** The entries, and those that its notes are of where it rests on others or on more: every set in turn. */
    Set<List<EntryId>> spokenOf() {
        Set<List<EntryId>> all = new LinkedHashSet<>();
        all.add(entries);
        notes.forEach(n -> all.add(List.of(new EntryId(n.entry()), new EntryId(n.against()))));
        return all;
    }

    static Set<String> names(List<EntryId> entries) {
        Set<String> names = new TreeSet<>();
        entries.forEach(e -> names.add(e.value()));
        return names;
    }

    private static String id(ConflictKind kind, Set<String> names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
            return kind.written() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
