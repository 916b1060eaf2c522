package org.decisionledger.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads whole entries in the exchange form (design, section 4). */
final class EntryReader {

    private static final List<String> RESTATED = List.of(
            "type", "subject", "occurred", "by", "data", "sources", "account", "links", "classification", "note");
    private static final List<String> FIELDS = with("id", RESTATED);

    private final RecordReader reader;

    EntryReader(RecordReader reader) {
        this.reader = reader;
    }

    /** Reads an entry; {@code null} when a fault has been noted. */
    @Nullable
    Entry entry(JsonNode node) {
        if (!reader.isObject(node, "")) {
            return null;
        }
        reader.unknownFields(node, "", FIELDS);
        Object id = scalar(EntryId.class, node, "", "id", "the entry's own name, unique in the ledger");
        Restatement content = content(node, "");
        return id == null || content == null ? null : content.as((EntryId) id);
    }

    /** Reads a restated entry; {@code null} when a fault has been noted. */
    @Nullable
    Restatement restatement(JsonNode node, String pointer) {
        if (!reader.isObject(node, pointer)) {
            return null;
        }
        reader.unknownFields(node, pointer, RESTATED);
        return content(node, pointer);
    }

    private @Nullable Restatement content(JsonNode node, String pointer) {
        int before = reader.faults().size();
        ThingId subject = (ThingId) scalar(ThingId.class, node, pointer, "subject", "the thing the entry is about");
        Edtf occurred = node.hasNonNull("occurred")
                ? (Edtf) scalar(Edtf.class, node, pointer, "occurred", "when it happened")
                : null;
        Actor by = (Actor) part(Actor.class, node, pointer, "by");
        Account account = node.hasNonNull("account") ? (Account) part(Account.class, node, pointer, "account") : null;
        Object classification = node.hasNonNull("classification")
                ? scalar(Classification.class, node, pointer, "classification", "who may see it")
                : Classification.OFFICIAL;
        Object note = node.hasNonNull("note") ? scalar(String.class, node, pointer, "note", "") : null;
        List<Source> sources = parts(Source.class, node, pointer, "sources");
        List<Link> links = parts(Link.class, node, pointer, "links");
        LedgerFact fact = fact(node, pointer, subject);
        HeaderRules.check(reader, pointer, node, by, sources);
        if (fact != null) {
            HeaderRules.bearsOn(reader, pointer, fact, links);
        }
        if (reader.faults().size() > before) {
            return null;
        }
        return new Restatement(
                Objects.requireNonNull(subject),
                occurred,
                Objects.requireNonNull(by),
                Objects.requireNonNull(fact),
                sources,
                account,
                links,
                (Classification) Objects.requireNonNull(classification),
                (String) note);
    }

    private @Nullable LedgerFact fact(JsonNode node, String pointer, @Nullable ThingId subject) {
        Object type = scalar(String.class, node, pointer, "type", "the kind of fact");
        if (type == null) {
            return null;
        }
        FactKind kind = FactKinds.named((String) type).orElse(null);
        if (kind == null) {
            List<String> names =
                    FactKinds.all().stream().map(FactKind::wireName).toList();
            reader.fault(
                    "unknown-type",
                    pointer + "/type",
                    "\"" + Values.clip((String) type) + "\" is not a kind of fact the ledger knows."
                            + Nearest.hint((String) type, names)
                            + " The catalogue of facts lists them all.");
            return null;
        }
        JsonNode data = node.get("data");
        if (data == null || !data.isObject()) {
            reader.fault(
                    data == null ? "missing-field" : "wrong-type",
                    pointer + "/data",
                    "should be an object { … } with the fields of " + kind.wireName() + ".");
            return null;
        }
        return (LedgerFact) reader.record(kind.type(), withOwn(kind, data, subject), pointer + "/data");
    }

    /** A fact filed under the very thing it is about need not name that thing twice. */
    private static JsonNode withOwn(FactKind kind, JsonNode data, @Nullable ThingId subject) {
        Field own = kind.fields().getFirst();
        if (subject == null || data.hasNonNull(own.name()) || !own.type().isInstance(subject)) {
            return data;
        }
        ObjectNode full = ((ObjectNode) data).deepCopy();
        full.put(own.name(), subject.value());
        return full;
    }

    private @Nullable Object scalar(Class<?> type, JsonNode node, String pointer, String name, String meaning) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            reader.fault("missing-field", pointer + "/" + name, "is missing: " + meaning + ".");
            return null;
        }
        return reader.scalar(type, value, pointer + "/" + name);
    }

    private @Nullable Object part(Class<?> type, JsonNode node, String pointer, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : reader.record(type, value, pointer + "/" + name);
    }

    private <T> List<T> parts(Class<T> type, JsonNode node, String pointer, String name) {
        JsonNode list = node.get(name);
        List<T> parts = new ArrayList<>();
        if (list == null || list.isNull()) {
            return parts;
        }
        if (!list.isArray() || list.size() > RecordReader.MOST_ITEMS) {
            reader.fault(
                    "wrong-type",
                    pointer + "/" + name,
                    "should be a list [ … ] of at most " + RecordReader.MOST_ITEMS + " items.");
            return parts;
        }
        for (int i = 0; i < list.size(); i++) {
            Object part = reader.record(type, list.get(i), pointer + "/" + name + "/" + i);
            if (part != null) {
                parts.add(type.cast(part));
            }
        }
        return parts;
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
