package org.decisionledger.core.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import tools.jackson.databind.node.StringNode;

/** One entry for every kind of fact, always the same, filled field by field from {@code samples.properties}. */
final class Samples {

    private static final Properties WORDS = words();

    private final boolean full;

    private Samples(boolean full) {
        this.full = full;
    }

    /** An entry in which every field says something. */
    static Entry full(FactKind kind) {
        return new Samples(true).entry(kind);
    }

    /** An entry that says only what it must. */
    static Entry least(FactKind kind) {
        return new Samples(false).entry(kind);
    }

    private Entry entry(FactKind kind) {
        LedgerFact fact = (LedgerFact) record(kind.type(), kind.wireName());
        Object own = kind.fields().getFirst().valueIn(fact);
        ThingId subject = own instanceof ThingId thing ? thing : ThingId.parse("procurement:vale-adhd-interim");
        String by = WORDS.getProperty(kind.wireName() + ".by", "org:north-vale-ccg");
        return new Entry(header(dashed(kind.wireName()) + (full ? "" : "-least"), subject, by, bearsOn(kind)), fact);
    }

    /** Links to the entries that an entry of this kind must speak of. */
    private static List<Link> bearsOn(FactKind kind) {
        BearsOn wanted = kind.type().getAnnotation(BearsOn.class);
        return Stream.of("offer-made-vale-2019-07", "offer-declined-vale-2019-07")
                .limit(wanted == null ? 0 : wanted.atLeast())
                .map(entry -> Link.to(Relation.BEARS_ON, entry))
                .toList();
    }

    private Header header(String id, ThingId subject, String by, List<Link> bearsOn) {
        if (!full) {
            return new Header(
                    new EntryId(id),
                    subject,
                    null,
                    Actor.of(by),
                    List.of(Source.of("doc:vale-2022", "4.3")),
                    null,
                    bearsOn,
                    Classification.OFFICIAL,
                    null);
        }
        return new Header(
                new EntryId(id),
                subject,
                Edtf.parse("2019-07-29"),
                new Actor(
                        Actor.of(by).organisation(),
                        Actor.of(by, "office:accountable-officer").office(),
                        ((Actor) record(Actor.class, "Actor")).role(),
                        word("Actor.authority"),
                        null),
                List.of((Source) record(Source.class, "Source"), Source.of("doc:vale-2022", "p. 41")),
                (Account) record(Account.class, "Account"),
                Stream.concat(
                                Stream.of(
                                        (Link) record(Link.class, "Link"),
                                        Link.to(Relation.DESCRIBES_THE_SAME_AS, "account:families-2019-07")),
                                bearsOn.stream())
                        .toList(),
                Classification.OFFICIAL_SENSITIVE,
                word("Header.note"));
    }

    private Object record(Class<?> type, String owner) {
        List<Field> fields = Shape.of(type).fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            boolean given = full || field.required();
            values[i] = field.list()
                    ? given ? items(field, owner) : List.of()
                    : given ? value(field.type(), field, owner, 0) : null;
        }
        return Shape.of(type).make(values);
    }

    private List<Object> items(Field field, String owner) {
        int count = field.type().isRecord() && !Values.isScalar(field.type()) ? 1 : texts(field, owner).length;
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < (full ? count : 1); i++) {
            items.add(value(field.type(), field, owner, i));
        }
        return items;
    }

    private Object value(Class<?> type, Field field, String owner, int place) {
        if (type == Restatement.class) {
            return restatement();
        }
        if (type.isRecord() && !Values.isScalar(type)) {
            return record(type, WORDS.containsKey(field.name() + ".value") ? field.name() : type.getSimpleName());
        }
        String text = texts(field, owner)[place];
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        List<Fault> faults = new ArrayList<>();
        Object value = Values.read(type, StringNode.valueOf(text), owner + "/" + field.name(), faults);
        return Objects.requireNonNull(value, faults::toString);
    }

    private Restatement restatement() {
        Header header = header("restated", ThingId.parse("offer:vale-2019-07"), "org:north-vale-ccg", List.of());
        return new Restatement(
                header.subject(),
                header.occurred(),
                header.by(),
                (OfferDeclined) record(OfferDeclined.class, "OfferDeclined"),
                header.sources(),
                header.account(),
                header.links(),
                header.classification(),
                header.note());
    }

    private static String[] texts(Field field, String owner) {
        String type = field.type().getSimpleName();
        String given = WORDS.getProperty(owner + "." + field.name());
        if (given == null) {
            given = WORDS.getProperty(field.name() + "." + type, WORDS.getProperty(type));
        }
        if (given == null && field.type().isEnum()) {
            given = Values.codes(field.type()).getFirst();
        }
        if (given == null && field.type().getSimpleName().equals("Target")) {
            given = "offer-made-vale-2019-07";
        }
        if (given == null) {
            String meaning = Objects.requireNonNull(field.meaning(), owner + "." + field.name());
            given = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
        }
        return Arrays.stream(given.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static String dashed(String wireName) {
        return wireName.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Samples.class.getResourceAsStream("/samples.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
