package org.decisionledger.projection.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.document.KeptCopy;
import org.decisionledger.projection.evidence.Evidence.Shown;
import org.decisionledger.projection.gap.NotedGap;
import org.decisionledger.projection.timeline.Statement;

/** Works out the states of documents as evidence: a pure function of the entries and the moment asked about. */
public final class Evidences {

    /** A report may be the source of thousands of entries; the first that stand show that it was seen. */
    private static final int FIRST_CITING = 8;

    private static final int MORE_CITING = 8;

    /** So many entries are named for a state. */
    private static final int FEW = 3;

    private final CaseFile file;
    private final Map<DocumentId, List<String>> citing;
    private final List<NotedGap> gaps;

    private Evidences(CaseFile file, Map<DocumentId, List<String>> citing) {
        this.file = file;
        this.citing = citing;
        this.gaps = NotedGap.of(file);
    }

    /** Those documents, in the order of their identifiers. */
    public static List<Evidence> of(EntrySource source, Collection<DocumentId> documents, AsOf asOf) {
        Set<DocumentId> all = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        all.addAll(documents);
        Gathering gathering = new Gathering(source, asOf).naming(all);
        Set<ThingId> named = gathering.thingsNamed(GapId.class::isInstance);
        Evidences evidences = new Evidences(
                gathering.naming(named, Trait.kindsOf(GapFact.class)).fold(), citing(source, all, asOf));
        return all.stream().map(evidences::evidence).toList();
    }

    /** For each of {@code entries} that names documents otherwise than as its sources, those documents. */
    public static Map<String, List<Evidence>> namedIn(EntrySource source, Collection<EntryId> entries, AsOf asOf) {
        CaseFile file = new Gathering(source, asOf).named(entries).fold();
        Map<String, List<DocumentId>> named = new LinkedHashMap<>();
        for (EntryId entry : entries) {
            file.find(entry).ifPresent(s -> named.put(entry.value(), documents(s, file)));
        }
        Map<String, Evidence> known =
                of(source, named.values().stream().flatMap(List::stream).collect(Collectors.toSet()), asOf).stream()
                        .collect(Collectors.toMap(Evidence::document, e -> e));
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        named.forEach((entry, documents) -> {
            List<Evidence> here = new ArrayList<>();
            documents.forEach(d -> here.add(known.get(d.value())));
            evidence.put(entry, List.copyOf(here));
        });
        return evidence;
    }

    private static List<DocumentId> documents(Standing s, CaseFile file) {
        return file.namedIn(s).stream()
                .filter(DocumentId.class::isInstance)
                .map(DocumentId.class::cast)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    private Evidence evidence(DocumentId document) {
        List<Shown> states = new ArrayList<>();
        List<String> taken = citing.getOrDefault(document, List.of());
        List<Standing> kept = kept(document);
        List<Standing> telling = file.valid().stream()
                .filter(s -> file.namedIn(s).contains(document))
                .toList();
        if (!kept.isEmpty()) {
            states.add(
                    new Shown(EvidenceState.SEEN, new Statement("A file of it is kept with the ledger.", names(kept))));
        } else if (!taken.isEmpty()) {
            states.add(new Shown(EvidenceState.SEEN, new Statement("Entries are taken from it.", taken)));
        } else if (!telling.isEmpty()) {
            states.add(new Shown(EvidenceState.REPORTED, reported(telling)));
        }
        gaps(document, states);
        leftOut(document, states);
        states.sort((a, b) -> a.state().compareTo(b.state()));
        return new Evidence(document.value(), file.titles().of(document), states);
    }

    /**
     * The first entries that stand and are taken from each document, in the order in which they came to be. Which of them
     * are named must not depend on how many others, later than the moment asked about, stand between them.
     */
    private static Map<DocumentId, List<String>> citing(EntrySource source, Set<DocumentId> documents, AsOf asOf) {
        long cut = source.cut(asOf.recorded());
        Map<DocumentId, List<String>> first = new HashMap<>();
        Set<DocumentId> open = documents;
        for (int limit = FIRST_CITING; !open.isEmpty(); limit *= MORE_CITING) {
            Map<DocumentId, List<RecordedEntry>> cited = new HashMap<>();
            Gathering gathering = new Gathering(source, asOf);
            for (DocumentId document : open) {
                List<RecordedEntry> found = source.citing(document, cut, limit);
                cited.put(document, found);
                gathering.with(found);
            }
            CaseFile these = gathering.fold();
            Set<DocumentId> still = new HashSet<>();
            for (DocumentId document : open) {
                List<RecordedEntry> found = cited.getOrDefault(document, List.of());
                List<String> standing = standing(found, document, these);
                first.put(document, standing);
                if (standing.size() < FEW && found.size() == limit) {
                    still.add(document);
                }
            }
            open = still;
        }
        return first;
    }

    private static List<String> standing(List<RecordedEntry> cited, DocumentId document, CaseFile file) {
        return cited.stream()
                .map(e -> e.fact() instanceof EntryFact change ? change.entry() : e.id())
                .distinct()
                .filter(id -> file.find(id)
                        .filter(s -> !s.withdrawn())
                        .filter(s -> s.header().sources().stream()
                                .anyMatch(from -> from.document().equals(document)))
                        .isPresent())
                .limit(FEW)
                .map(EntryId::value)
                .toList();
    }

    /** An entry that says a file is kept is a correction that adds nothing but the digest. */
    private List<Standing> kept(DocumentId document) {
        return file.valid(DocumentRegistered.class).stream()
                .filter(s -> ((DocumentRegistered) s.fact()).document().equals(document))
                .filter(s -> s.changes().stream()
                        .anyMatch(c -> c.fact() instanceof EntryFact change
                                && KeptCopy.digest(change.reason()).isPresent()))
                .toList();
    }

    private Statement reported(List<Standing> telling) {
        Set<String> from = new LinkedHashSet<>();
        telling.forEach(s ->
                s.header().sources().forEach(source -> from.add(file.titles().of(source.document()))));
        return new Statement(
                "No entry is taken from it; those that tell of it are taken from: " + String.join("; ", from) + ".",
                names(telling));
    }

    private void gaps(DocumentId document, List<Shown> states) {
        for (NotedGap gap : gaps) {
            RecordGapNoted last = (RecordGapNoted) gap.noted().getLast().fact();
            EvidenceState state = EvidenceState.of(last.kind());
            if (gap.open() && state != null && last.about().contains(document)) {
                states.add(new Shown(state, new Statement(last.question(), gap.entries())));
            }
        }
    }

    private void leftOut(DocumentId document, List<Shown> states) {
        for (Standing s : file.valid()) {
            if (s.fact() instanceof DocumentVersionMade f
                    && f.document().equals(document)
                    && !f.withheld().isEmpty()) {
                states.add(inPart("Not included: " + String.join("; ", f.withheld()) + ".", s));
            } else if (s.fact() instanceof ReportVersionCirculated f
                    && f.document().equals(document)
                    && !f.leftOut().isEmpty()) {
                String to = f.to().stream().map(o -> file.titles().of(o)).collect(Collectors.joining(", "));
                states.add(inPart("Left out of what went to " + to + ": " + String.join("; ", f.leftOut()) + ".", s));
            }
        }
    }

    private static Shown inPart(String words, Standing s) {
        return new Shown(EvidenceState.WITHHELD_IN_PART, new Statement(words, List.of(s.id().value())));
    }

    private static List<String> names(List<Standing> entries) {
        return entries.stream().limit(FEW).map(s -> s.id().value()).toList();
    }
}
