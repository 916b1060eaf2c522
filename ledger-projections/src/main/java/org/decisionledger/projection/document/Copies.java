package org.decisionledger.projection.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;

/** Which files are kept, as entries say. */
public final class Copies {

    /** So many entries are looked at one by one. */
    private static final long FEW = 5_000;

    private Copies() {}

    /** The files of a document, the one recorded last first. */
    public static List<KeptCopy> of(EntrySource source, DocumentId document, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf);
        Set<EntryId> introducing = source.introducing(List.of(document), gathering.cut()).stream()
                .map(Copies::about)
                .collect(Collectors.toSet());
        return copies(gathering.named(introducing).fold()).stream()
                .filter(c -> c.document().equals(document.value()))
                .toList();
    }

    /** The files of all documents. */
    public static List<KeptCopy> all(EntrySource source, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf);
        Set<EntryId> told = source.having(List.of(Trait.kind(EntryCorrected.class)), gathering.cut()).stream()
                .filter(e -> e.fact() instanceof EntryCorrected c
                        && KeptCopy.digest(c.reason()).isPresent())
                .map(Copies::about)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return copies(gathering.named(told).fold());
    }

    /** The entries that corrections recorded after {@code after} and up to {@code upTo} say a file is kept of. */
    public static Set<EntryId> telling(EntrySource source, long after, long upTo) {
        List<RecordedEntry> entries = upTo - after > FEW
                ? source.having(List.of(Trait.kind(EntryCorrected.class)), upTo)
                : source.between(after, upTo);
        return entries.stream()
                .filter(e -> e.fact() instanceof EntryCorrected c
                        && KeptCopy.digest(c.reason()).isPresent())
                .map(Copies::about)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The files that such entries tell of at a moment, the one recorded last first. */
    public static List<KeptCopy> told(EntrySource source, Collection<EntryId> telling, AsOf asOf) {
        return copies(new Gathering(source, asOf).named(telling).fold());
    }

    private static EntryId about(RecordedEntry e) {
        return e.fact() instanceof EntryFact change ? change.entry() : e.id();
    }

    private static List<KeptCopy> copies(CaseFile file) {
        List<KeptCopy> copies = new ArrayList<>();
        for (Standing s : file.valid()) {
            for (RecordedEntry change : s.changes()) {
                if (change.fact() instanceof EntryCorrected corrected) {
                    KeptCopy.digest(corrected.reason())
                            .ifPresent(sha -> documents(s)
                                    .forEach(d -> copies.add(new KeptCopy(
                                            d.value(),
                                            file.titles().of(d),
                                            sha,
                                            change.id().value(),
                                            change.position(),
                                            change.recordedAt()))));
                }
            }
        }
        copies.sort((a, b) -> Long.compare(b.position(), a.position()));
        return List.copyOf(copies);
    }

    private static Collection<DocumentId> documents(Standing s) {
        return Mentions.of(s.now()).stream()
                .filter(m -> m.introduces() && m.thing().kind() == ThingKind.DOCUMENT)
                .map(Mention::thing)
                .map(DocumentId.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
