package org.decisionledger.projection.conflict.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/** What the detectors of this package ask of entries. */
final class Entries {

    private static final int LONGEST = 110;

    private Entries() {}

    /** The thing that a fact is told of: its first field. */
    static @Nullable Object own(LedgerFact fact) {
        return Fields.of(fact.getClass()).getFirst().valueIn(fact);
    }

    /** Whether the entry tells a fact of any of these kinds about the thing itself. */
    static boolean tells(Standing s, ThingId thing, List<Class<? extends LedgerFact>> kinds) {
        return kinds.stream().anyMatch(k -> k.isInstance(s.fact())) && thing.equals(own(s.fact()));
    }

    /** The heading of its kind and its name, for example "Offer declined" (sst-2019-04-15-refused). */
    static String named(Standing s) {
        return "\"" + Sentences.kind(EntryFormat.wireName(s.fact().getClass())) + "\" (" + s.id() + ")";
    }

    /** The same with its date. */
    static String dated(Standing s) {
        return named(s) + ", dated " + date(s.occurred());
    }

    static String date(@Nullable Edtf date) {
        return date == null ? "no day" : date.inWords();
    }

    /** A text in quotation marks, cut where it is long. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return "\"" + line + "\"";
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return "\"" + line.substring(0, blank < 0 ? LONGEST : blank) + " …\"";
    }

    /** The places of a document that an entry cites. */
    static List<String> places(Standing s, DocumentId document) {
        return s.header().sources().stream()
                .filter(source -> source.document().equals(document))
                .map(Source::locator)
                .distinct()
                .toList();
    }

    static boolean cites(Standing s, DocumentId document) {
        return s.header().sources().stream()
                .anyMatch(source -> source.document().equals(document));
    }

    static List<DocumentId> cited(Standing s) {
        return s.header().sources().stream().map(Source::document).distinct().toList();
    }

    /** The one that may be the earliest among those that have a date. What is before it is before all of them. */
    static Optional<Standing> earliest(List<Standing> entries) {
        return entries.stream()
                .filter(s -> s.occurred() != null)
                .min((a, b) -> Dates.byFirstMoment().compare(date(a), date(b)));
    }

    private static Edtf date(Standing s) {
        Edtf date = s.occurred();
        if (date == null) {
            throw new IllegalArgumentException(s + " has no date");
        }
        return date;
    }

    static List<EntryId> ids(Stream<Standing> entries) {
        return entries.map(Standing::id).distinct().toList();
    }
}
