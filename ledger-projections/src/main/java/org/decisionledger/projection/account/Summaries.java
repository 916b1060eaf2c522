package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.account.AccountFact.NeutralSummaryWritten;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.AccountId;
import org.decisionledger.projection.account.SideBySide.Summary;
import org.decisionledger.projection.account.SideBySide.Version;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.RowMaker;

/** What sums accounts up, kept apart from them, with what a version could not yet know. */
final class Summaries {

    private static final Comparator<Standing> NEWEST_FIRST = Comparator.comparing(
                    (Standing s) -> written(s).version(), Comparator.reverseOrder())
            .thenComparing(s -> s.original().position(), Comparator.reverseOrder());

    private final CaseFile file;
    private final RowMaker rows;

    Summaries(CaseFile file, RowMaker rows) {
        this.file = file;
        this.rows = rows;
    }

    /** The summaries that speak of any of {@code accounts}, with all their versions. */
    List<Summary> of(Set<EntryId> accounts) {
        Map<AccountId, List<Standing>> versions = new LinkedHashMap<>();
        for (Standing s : file.valid(NeutralSummaryWritten.class)) {
            versions.computeIfAbsent(written(s).account(), k -> new ArrayList<>())
                    .add(s);
        }
        return versions.entrySet().stream()
                .filter(e ->
                        e.getValue().stream().anyMatch(s -> sumsUp(s).stream().anyMatch(accounts::contains)))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Summary(
                        e.getKey().value(),
                        e.getValue().stream()
                                .sorted(NEWEST_FIRST)
                                .map(s -> version(s, accounts))
                                .toList()))
                .toList();
    }

    private static NeutralSummaryWritten written(Standing s) {
        return (NeutralSummaryWritten) s.fact();
    }

    private Set<EntryId> sumsUp(Standing s) {
        return file.to(s, Relation.BEARS_ON).stream().map(Standing::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Version version(Standing s, Set<EntryId> accounts) {
        long position = lastChange(s);
        Set<EntryId> sumsUp = sumsUp(s);
        Set<EntryId> others = new TreeSet<>(accounts);
        others.removeAll(sumsUp);
        others.remove(s.id());
        return new Version(
                written(s).version(),
                Voice.acting(s, file.titles()).title(file.titles()),
                Stated.of(s, file),
                written(s).text(),
                texts(sumsUp),
                texts(others.stream()
                        .filter(id -> position(id) > position)
                        .collect(Collectors.toCollection(TreeSet::new))),
                texts(others.stream()
                        .filter(id -> position(id) <= position)
                        .collect(Collectors.toCollection(TreeSet::new))),
                changedAfter(s, position),
                rows.row(s));
    }

    /** A summary that was corrected knew what stood when it was corrected. */
    private static long lastChange(Standing s) {
        return s.changes().stream()
                .mapToLong(RecordedEntry::position)
                .max()
                .orElse(s.original().position());
    }

    private List<String> changedAfter(Standing s, long position) {
        return s.header().links().stream()
                .filter(l -> l.relation() == Relation.BEARS_ON)
                .flatMap(l -> l.to() instanceof Target.OfEntry(EntryId id) ? file.find(id).stream() : Stream.empty())
                .filter(e -> e.changes().stream().anyMatch(c -> c.position() > position))
                .map(e -> e.id().value())
                .sorted()
                .toList();
    }

    private long position(EntryId id) {
        return file.find(id).orElseThrow().original().position();
    }

    private static List<String> texts(Set<EntryId> ids) {
        return ids.stream().map(EntryId::value).toList();
    }
}
