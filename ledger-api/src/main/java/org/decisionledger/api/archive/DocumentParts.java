package org.decisionledger.api.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.api.archive.Deposit.HeldDocument;
import org.decisionledger.api.document.DocumentFolder.Fixity;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.api.document.KeptFile;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.archive.Needed;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.document.KeptCopy;

/** The files of the documents that entries make known, each read from end to end, held against its digest, and left where it is. */
final class DocumentParts {

    private final List<HeldDocument> documents = new ArrayList<>();
    private final Map<String, Part> parts = new TreeMap<>();

    private DocumentParts() {}

    static DocumentParts of(Collection<RecordedEntry> entries, AsOf asOf, Optional<KeptDocuments> kept) {
        DocumentParts found = new DocumentParts();
        Map<String, String> by = new HashMap<>();
        for (RecordedEntry e : entries) {
            if (e.header().by().organisation() != null) {
                by.put(e.id().value(), e.header().by().organisation().value());
            }
        }
        Set<ThingId> introduced = Needed.introduced(entries);
        for (ThingId thing : introduced.stream().sorted().toList()) {
            if (thing instanceof DocumentId document && kept.isPresent()) {
                kept.get().copy(document, asOf).ifPresent(copy -> found.add(copy, by, kept.get()));
            }
        }
        return found;
    }

    private void add(KeptCopy copy, Map<String, String> by, KeptDocuments kept) {
        Optional<KeptFile> file = kept.found(copy);
        Fixity fixity = file.isPresent() ? Fixity.AS_RECORDED : kept.fixity(copy);
        String path =
                file.map(f -> "documents/" + copy.sha256() + f.kind().ending()).orElse(null);
        file.ifPresent(f -> parts.put(
                copy.sha256(),
                Part.of(
                        String.valueOf(path),
                        f,
                        copy.title(),
                        "The file of " + copy.document() + ", as it was kept with the ledger.")));
        documents.add(new HeldDocument(
                copy.document(),
                copy.title(),
                copy.sha256(),
                copy.entry(),
                copy.recordedAt(),
                by.get(copy.entry()),
                path,
                fixity.words()));
    }

    /** In order of document. */
    List<HeldDocument> documents() {
        return documents;
    }

    /** Those whose file is in the bag. */
    List<DocumentId> there() {
        return documents.stream()
                .filter(d -> d.path() != null)
                .map(d -> new DocumentId(d.document()))
                .toList();
    }

    /** Each file once, whatever documents it is of. */
    List<Part> parts() {
        return List.copyOf(parts.values());
    }
}
