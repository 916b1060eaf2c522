package org.decisionledger.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Entries for tests, read aloud: {@code anEntry().about("procurement:x").on("2019-07-22").by("org:y").telling(fact)}.
 * Whatever is not said is safe: the North Vale commissioners act, and the entry stands in §4.3 of a report. The bodies
 * are invented. The facts of the single concepts stand in {@link Facts}.
 */
public final class Entries {

    private @Nullable String id;
    private @Nullable ThingId subject;
    private @Nullable Edtf occurred;
    private Actor by = Actor.of("org:north-vale-ccg");
    private final List<Source> sources = new ArrayList<>();
    private @Nullable Account account;
    private final List<Link> links = new ArrayList<>();
    private Classification classification = Classification.OFFICIAL;
    private @Nullable String note;

    private Entries() {}

    public static Entries anEntry() {
        return new Entries();
    }

    /** An entry that tells {@code fact} and nothing more than it must. */
    public static Entry anEntryTelling(LedgerFact fact) {
        return anEntry().telling(fact);
    }

    /** Entry {@code id} should have read as {@code instead} does. */
    public static EntryCorrected corrected(String id, String reason, Entry instead) {
        Header h = instead.header();
        return new EntryCorrected(
                new EntryId(id),
                reason,
                new Restatement(
                        h.subject(),
                        h.occurred(),
                        h.by(),
                        instead.fact(),
                        h.sources(),
                        h.account(),
                        h.links(),
                        h.classification(),
                        h.note()));
    }

    public static EntryWithdrawn withdrawn(String id, String reason) {
        return new EntryWithdrawn(new EntryId(id), reason);
    }

    public Entries named(String id) {
        this.id = id;
        return this;
    }

    /** Filed under another thing than the one the fact is about. */
    public Entries about(String thing) {
        this.subject = ThingId.parse(thing);
        return this;
    }

    /** When it happened, as the source writes it. */
    public Entries on(String edtf) {
        this.occurred = Edtf.parse(edtf);
        return this;
    }

    public Entries by(String organisation) {
        this.by = Actor.of(organisation);
        return this;
    }

    public Entries by(String organisation, String office) {
        this.by = Actor.of(organisation, office);
        return this;
    }

    public Entries bySomebody(String notStated) {
        this.by = new Actor(null, null, null, null, notStated);
        return this;
    }

    public Entries from(String document, String locator) {
        sources.add(Source.of(document, locator));
        return this;
    }

    public Entries toldBy(String organisation) {
        this.account = Account.of(organisation);
        return this;
    }

    public Entries linked(Relation relation, String target) {
        links.add(Link.to(relation, target));
        return this;
    }

    public Entries sensitive() {
        this.classification = Classification.OFFICIAL_SENSITIVE;
        return this;
    }

    public Entries noting(String note) {
        this.note = note;
        return this;
    }

    public Entry telling(LedgerFact fact) {
        FactKind kind = FactKinds.of(fact);
        Object own = kind.fields().getFirst().valueIn(fact);
        ThingId filedUnder = subject;
        if (filedUnder == null) {
            filedUnder = own instanceof ThingId thing ? thing : ThingId.parse("procurement:vale-adhd-interim");
        }
        return new Entry(
                new Header(
                        new EntryId(id == null ? name(kind, own) : id),
                        filedUnder,
                        occurred,
                        by,
                        sources.isEmpty() ? List.of(Source.of("doc:vale-2022", "4.3")) : sources,
                        account,
                        links,
                        classification,
                        note),
                fact);
    }

    /** A fact from its fields alone, for example {@code fact("OfferMade", "{\"offer\": \"offer:x\"}")}. */
    public static LedgerFact fact(String wireName, String json) {
        return EntryFormat.readFact(
                wireName, FactKinds.named(wireName).orElseThrow().revision(), json);
    }

    /** {@code entries} as the ledger holds them: at positions from 1, one a second. */
    public static List<RecordedEntry> recorded(Entry... entries) {
        List<RecordedEntry> recorded = new ArrayList<>();
        for (Entry entry : entries) {
            int before = recorded.size();
            recorded.add(new RecordedEntry(
                    entry, before + 1L, Instant.parse("2026-01-01T09:00:00Z").plusSeconds(before)));
        }
        return recorded;
    }

    private static String name(FactKind kind, Object own) {
        String what = kind.wireName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return own instanceof ThingId thing ? what + "-" + thing.slug() : what + "-" + own;
    }
}
