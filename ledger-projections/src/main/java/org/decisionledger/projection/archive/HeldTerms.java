package org.decisionledger.projection.archive;

import java.util.Collection;
import java.util.List;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;

/** The terms on which copies of documents are held, where entries tell of them. */
public final class HeldTerms {

    private HeldTerms() {}

    /** The entries that tell of them and were not withdrawn, as they read at that moment, in order of recording. */
    public static List<Standing> of(EntrySource source, Collection<DocumentId> documents, AsOf asOf) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return new Gathering(source, asOf)
                .naming(documents, List.of(Trait.kind(CopyHeldOnTerms.class))).fold().valid().stream()
                        .filter(s -> s.fact() instanceof CopyHeldOnTerms held && documents.contains(held.document()))
                        .sorted((a, b) -> Long.compare(
                                a.original().position(), b.original().position()))
                        .toList();
    }
}
