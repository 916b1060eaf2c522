package org.decisionledger.api.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.projection.index.IndexToken;

/**
 * The entries that are set aside, for whoever reads an answer: what an answer leaves out it says.
 *
 * @param entries in order of projection and position
 */
public record LeftOut(List<ParkedEntry> entries) {

    private static final int NAMED = 5;

    /** Tells what is left out now. */
    @FunctionalInterface
    public interface Source {
        LeftOut now();
    }

    public LeftOut {
        entries = List.copyOf(entries);
    }

    /** Those set aside by any of these. */
    public static LeftOut by(List<ProjectionHealth> projections) {
        return new LeftOut(
                projections.stream().flatMap(p -> p.parked().stream()).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** A sentence for each projection that has set entries aside; none when nothing is left out. */
    public List<String> sentences() {
        Map<String, List<ParkedEntry>> by = entries.stream()
                .collect(Collectors.groupingBy(ParkedEntry::projection, TreeMap::new, Collectors.toList()));
        return by.entrySet().stream()
                .map(e -> sentence(e.getKey(), e.getValue()))
                .toList();
    }

    private static String sentence(String projection, List<ParkedEntry> set) {
        boolean one = set.size() == 1;
        String what = projection.equals(IndexToken.LIVE)
                ? " on record could not be taken in and " + (one ? "is" : "are") + " in no answer: "
                : " could not be taken in by the " + projection + " over the whole ledger, which leave "
                        + (one ? "it" : "them") + " out: ";
        String named = set.stream()
                .limit(NAMED)
                .map(p -> "position " + p.position() + (p.entry().isEmpty() ? "" : " (" + p.entry() + ")"))
                .collect(Collectors.joining(", "));
        return set.size() + (one ? " entry" : " entries") + what + named
                + (set.size() > NAMED ? " and " + (set.size() - NAMED) + " more" : "") + ".";
    }
}
