package org.decisionledger.projection.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.time.Precision;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * One event as one or more entries tell it. The entries stay as they are; they only stand together, because somebody
 * has said that they describe the same.
 *
 * @param row the telling with the narrowest date; where several are as narrow, the one recorded first
 * @param alsoTold the other tellings, in order of recording
 */
public record Episode(TimelineRow row, List<TimelineRow> alsoTold) {

    /** Puts together the entries of {@code standing} that describe the same, in order of occurrence. */
    public static List<Episode> of(List<Standing> standing, CaseFile file, RowMaker rows) {
        Set<EntryId> wanted = new HashSet<>();
        standing.forEach(s -> wanted.add(s.id()));
        Set<EntryId> done = new HashSet<>();
        List<Episode> episodes = new ArrayList<>();
        for (Standing s : standing) {
            if (!done.contains(s.id())) {
                List<Standing> together = together(s, wanted, file);
                together.forEach(t -> done.add(t.id()));
                episodes.add(episode(together, rows));
            }
        }
        episodes.sort(Comparator.comparing(
                (Episode e) -> file.find(new EntryId(e.row().entry())).orElseThrow(), CaseFile.BY_OCCURRENCE));
        return List.copyOf(episodes);
    }

    private static List<Standing> together(Standing first, Set<EntryId> wanted, CaseFile file) {
        Set<Standing> found = new LinkedHashSet<>();
        Deque<Standing> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Standing s = open.pop();
            if (found.add(s)) {
                file.joined(s, Relation.DESCRIBES_THE_SAME_AS).stream()
                        .filter(o -> wanted.contains(o.id()) && sameKind(o, first))
                        .forEach(open::push);
            }
        }
        return List.copyOf(found);
    }

    /** Two facts of different kinds may tell one event; they are told apart all the same. */
    private static boolean sameKind(Standing a, Standing b) {
        return a.fact().getClass() == b.fact().getClass()
                && Objects.equals(a.header().by(), b.header().by());
    }

    private static Episode episode(List<Standing> together, RowMaker rows) {
        Standing narrowest = together.stream()
                .min(Comparator.comparing(Episode::width)
                        .thenComparingLong(s -> s.original().position()))
                .orElseThrow();
        return new Episode(
                rows.row(narrowest),
                together.stream()
                        .filter(s -> !s.equals(narrowest))
                        .sorted(Comparator.comparingLong(s -> s.original().position()))
                        .map(rows::row)
                        .toList());
    }

    private static Precision width(Standing s) {
        return s.occurred() == null ? Precision.CENTURY : s.occurred().precision();
    }
}
