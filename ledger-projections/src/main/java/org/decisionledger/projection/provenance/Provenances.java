package org.decisionledger.projection.provenance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.provenance.Provenance.Attributes;
import org.decisionledger.projection.provenance.Provenance.Link;
import org.decisionledger.projection.provenance.Provenance.Name;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of a dossier into the terms of PROV: a pure function of the entries and the moment asked about. What
 * an entry tells of is an activity; the entry itself is an entity, made by the activity of recording it and derived from
 * its sources; what each body decided is an entity of its own. PROV knows instants only, so that a date told in a source
 * is never a PROV time: it stands as EDTF with its bounds. The one time there is for certain is that of recording.
 */
public final class Provenances {

    private final CaseFile file;
    private final RowMaker rows;
    private final SortedMap<String, Attributes> entities = new TreeMap<>();
    private final SortedMap<String, Attributes> activities = new TreeMap<>();
    private final SortedMap<String, Attributes> agents = new TreeMap<>();
    private final Set<Link> relations = new LinkedHashSet<>();

    private Provenances(CaseFile file) {
        this.file = file;
        this.rows = new RowMaker(file);
    }

    /** What the dossier of a decision rests on. */
    public static Provenance of(EntrySource source, DecisionId decision, AsOf asOf) {
        Dossier dossier = Dossiers.withoutChecks(source, decision, asOf);
        Set<EntryId> told = new LinkedHashSet<>();
        rows(dossier).forEach(row -> told.add(new EntryId(row.entry())));
        CaseFile file = new Gathering(source, asOf).named(told).targets().fold();
        Provenances made = new Provenances(file);
        Set<String> deciding = new LinkedHashSet<>();
        dossier.decided().forEach(row -> deciding.add(row.entry()));
        for (Standing s : file.all()) {
            if (told.contains(s.id())) {
                made.entry(s);
                if (deciding.contains(s.id().value())) {
                    made.decided(s, decision);
                }
            }
        }
        file.all().stream().filter(s -> told.contains(s.id())).forEach(s -> made.links(s, told));
        return new Provenance(made.entities, made.activities, made.agents, List.copyOf(made.relations));
    }

    private static Stream<TimelineRow> rows(Dossier d) {
        Stream<Episode> episodes = Stream.of(
                        d.broughtAbout().stream(),
                        d.followed().stream(),
                        d.offers().stream().flatMap(o -> o.rows().stream()),
                        d.approaches().stream().flatMap(a -> a.rows().stream()))
                .flatMap(s -> s);
        return Stream.of(
                        d.decided().stream(),
                        d.beforeTheBody().stream(),
                        d.notShownToBody().stream(),
                        d.interests().stream(),
                        d.findings().stream(),
                        d.reasons().stream().map(Dossier.Reason::row),
                        d.disputes().stream().flatMap(x -> Stream.concat(Stream.of(x.about()), x.accounts().stream())),
                        d.gaps().stream().flatMap(g -> Stream.ofNullable(g.row())),
                        episodes.flatMap(e -> Stream.concat(Stream.of(e.row()), e.alsoTold().stream())))
                .flatMap(s -> s);
    }

    private void entry(Standing s) {
        TimelineRow row = rows.row(s);
        String event = "event:" + s.id();
        SortedMap<String, Object> told = new TreeMap<>();
        told.put("prov:type", new Name("ledger:" + FactKinds.of(s.fact()).wireName()));
        told.put("prov:label", row.sentence());
        date(s.occurred(), told);
        row.marks().forEach(mark -> told.put("ledger:" + Fields.written(mark), "true"));
        if (row.account() != null) {
            told.put("ledger:account", row.account());
        }
        activities.put(event, new Attributes(told));
        actor(s.header().by(), event);
        Mentions.of(s.now()).stream()
                .filter(m -> m.place() != Mention.Place.SOURCE)
                .map(Mention::thing)
                .filter(DocumentId.class::isInstance)
                .distinct()
                .forEach(document -> {
                    document(document);
                    relate("used", Map.of("prov:activity", event, "prov:entity", document.value()), Map.of());
                });
        record(s, event);
    }

    private static void date(@Nullable Edtf occurred, SortedMap<String, Object> told) {
        if (occurred == null) {
            return;
        }
        told.put("ledger:edtf", occurred.text());
        if (occurred.bounds().earliest() instanceof Side.Known(var instant)) {
            told.put("ledger:earliest", instant.toString());
        }
        if (occurred.bounds().latest() instanceof Side.Known(var instant)) {
            told.put("ledger:latest", instant.toString());
        }
    }

    /** The entry as first recorded, and each correction and withdrawal of it. */
    private void record(Standing s, String event) {
        String before = recorded(s.original(), Map.of("ledger:tells", new Name(event)));
        for (Source source : s.original().header().sources()) {
            document(source.document());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("ledger:place", source.locator());
            if (source.quote() != null) {
                values.put("prov:type", new Name("prov:Quotation"));
                values.put("ledger:quote", source.quote());
            }
            relate(
                    "wasDerivedFrom",
                    Map.of(
                            "prov:generatedEntity",
                            before,
                            "prov:usedEntity",
                            source.document().value()),
                    values);
        }
        for (RecordedEntry change : s.changes()) {
            String next = recorded(change, Map.of("ledger:tells", new Name(event)));
            relate(
                    "wasDerivedFrom",
                    Map.of("prov:generatedEntity", next, "prov:usedEntity", before),
                    Map.of("prov:type", new Name("prov:Revision")));
            relate(
                    "wasInvalidatedBy",
                    Map.of("prov:entity", before, "prov:activity", "recording:" + change.id()),
                    Map.of("prov:time", change.recordedAt().toString()));
            before = next;
        }
    }

    private String recorded(RecordedEntry entry, Map<String, Object> values) {
        String name = "entry:" + entry.id();
        SortedMap<String, Object> all = new TreeMap<>(values);
        all.put("ledger:position", Long.toString(entry.position()));
        entities.put(name, new Attributes(all));
        String recording = "recording:" + entry.id();
        activities.put(recording, new Attributes(new TreeMap<>(Map.of("prov:type", new Name("ledger:Recording")))));
        relate(
                "wasGeneratedBy",
                Map.of("prov:entity", name, "prov:activity", recording),
                Map.of("prov:time", entry.recordedAt().toString()));
        return name;
    }

    /** What one body decided is an entity of its own; together they are the decision. */
    private void decided(Standing s, DecisionId decision) {
        String own = "decided:" + s.id();
        entities.put(
                own,
                new Attributes(new TreeMap<>(Map.of("prov:label", rows.row(s).sentence()))));
        thing(entities, decision, "ledger:Decision");
        relate("wasGeneratedBy", Map.of("prov:entity", own, "prov:activity", "event:" + s.id()), Map.of());
        relate(
                "specializationOf",
                Map.of("prov:specificEntity", own, "prov:generalEntity", decision.value()),
                Map.of());
    }

    private void actor(Actor by, String event) {
        if (by.office() != null) {
            thing(agents, by.office(), "ledger:Office");
            associated(event, by.office(), by);
        }
        if (by.organisation() != null) {
            thing(agents, by.organisation(), "prov:Organization");
            if (by.office() == null) {
                associated(event, by.organisation(), by);
            } else {
                relate(
                        "actedOnBehalfOf",
                        Map.of(
                                "prov:delegate",
                                by.office().value(),
                                "prov:responsible",
                                by.organisation().value(),
                                "prov:activity",
                                event),
                        Map.of());
            }
        }
    }

    private void associated(String event, ThingId agent, Actor by) {
        relate(
                "wasAssociatedWith",
                Map.of("prov:activity", event, "prov:agent", agent.value()),
                by.role() == null ? Map.of() : Map.of("prov:role", Fields.written(by.role())));
    }

    private void document(ThingId document) {
        thing(entities, document, "ledger:Document");
    }

    private void thing(SortedMap<String, Attributes> where, ThingId thing, String type) {
        where.putIfAbsent(
                thing.value(),
                new Attributes(
                        new TreeMap<>(Map.of("prov:label", file.titles().of(thing), "prov:type", new Name(type)))));
    }

    /** Links between entries that are both in the dossier. */
    private void links(Standing s, Set<EntryId> told) {
        for (org.decisionledger.core.entry.Link link : s.header().links()) {
            if (link.to() instanceof Target.OfEntry(var id) && told.contains(id)) {
                link("event:" + s.id(), link.relation(), "event:" + id);
            }
        }
    }

    /**
     * Only what says of itself that one thing came of another is a relation of PROV; the others, such as that an entry is
     * later than another or disputes it, are told as such and claim no influence.
     */
    private void link(String from, Relation relation, String to) {
        Map<String, Object> values = Map.of("prov:type", new Name("ledger:" + Fields.written(relation)));
        switch (relation) {
            case TRIGGERS -> relate("wasInformedBy", Map.of("prov:informed", to, "prov:informant", from), values);
            case RESPONDS_TO, REJECTS, ACCEPTS, CONSIDERS, IMPLEMENTS, FOLLOWS_UP, ESCALATES ->
                relate("wasInformedBy", Map.of("prov:informed", from, "prov:informant", to), values);
            case SELECTS,
                    COMMUNICATES,
                    SUPERSEDES,
                    AMENDS,
                    EXTENDS,
                    SUCCEEDS,
                    INHERITS,
                    DELEGATES_TO,
                    ACTS_FOR,
                    DISPUTES,
                    EVIDENCES,
                    JUSTIFIES,
                    FOLLOWS,
                    COMMITS_TO,
                    DISCHARGES,
                    REPEATS,
                    CONDITIONS,
                    CONFLICTS_WITH,
                    DESCRIBES_THE_SAME_AS,
                    IS_UNKNOWN_BECAUSE,
                    BEARS_ON ->
                Objects.requireNonNull(activities.get(from)).add("ledger:" + Fields.written(relation), new Name(to));
        }
    }

    private void relate(String kind, Map<String, String> ends, Map<String, Object> values) {
        relations.add(new Link(kind, new TreeMap<>(ends), new TreeMap<>(values)));
    }
}
