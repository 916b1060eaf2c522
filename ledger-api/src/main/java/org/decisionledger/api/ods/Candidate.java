package org.decisionledger.api.ods;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is recorded unless the ledger has it.
 *
 * @param tellings where it is stated, at least one place
 */
record Candidate(Entry entry, List<Telling> tellings) {

    /** So many places are cited; a file that repeats itself more often is told so in the note. */
    private static final int MOST_PLACES = 50;

    private static final Actor SERVICE =
            new Actor(null, null, null, null, "as published by the NHS Organisation Data Service");

    static Candidate of(
            String id,
            ThingId subject,
            @Nullable Edtf occurred,
            LedgerFact fact,
            List<Telling> tellings,
            List<@Nullable String> notes) {
        List<Source> sources = tellings.stream()
                .map(t -> new Source(t.cited().document(), t.locator(), null, null))
                .distinct()
                .toList();
        Stream<@Nullable String> repeated = sources.size() > MOST_PLACES
                ? Stream.of("It is stated in " + sources.size() + " places, of which " + MOST_PLACES + " are cited.")
                : Stream.empty();
        List<String> said = Stream.concat(
                        notes.stream().filter(Objects::nonNull).distinct().limit(MOST_PLACES), repeated)
                .toList();
        Header header = new Header(
                new EntryId(id),
                subject,
                occurred,
                SERVICE,
                sources.stream().limit(MOST_PLACES).toList(),
                null,
                List.of(),
                Classification.OFFICIAL,
                said.isEmpty() ? null : String.join(" ", said));
        return new Candidate(new Entry(header, fact), tellings);
    }

    EntryId id() {
        return entry.id();
    }

    Spot spot() {
        return tellings.getFirst().spot();
    }

    /** Whether an entry says the same of the same day, wherever it is taken from. */
    boolean saysWhat(Entry other) {
        return entry.fact().equals(other.fact())
                && Objects.equals(entry.header().occurred(), other.header().occurred());
    }

    /** The same under a name that says what it states, for where its own name is taken by another statement. */
    Candidate beside() {
        Header h = entry.header();
        String name = h.id() + "-"
                + Cited.digest(EntryFormat.writeFact(entry.fact()) + h.occurred())
                        .substring(0, 8);
        Header other = new Header(
                new EntryId(name),
                h.subject(),
                h.occurred(),
                h.by(),
                h.sources(),
                h.account(),
                h.links(),
                h.classification(),
                h.note());
        return new Candidate(new Entry(other, entry.fact()), tellings);
    }
}
