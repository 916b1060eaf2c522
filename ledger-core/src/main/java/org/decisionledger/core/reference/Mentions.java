package org.decisionledger.core.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.reference.Mention.Place;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** Finds every thing that an entry names, wherever it stands. */
public final class Mentions {

    /** For each type of record the fields in which a thing can be named, and the title: the only ones read here. */
    private static final ClassValue<List<Field>> NAMING = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Fields.of(type).stream()
                    .filter(f -> f.title() || mayName(f.type()))
                    .toList();
        }
    };

    private static boolean mayName(Class<?> type) {
        return ThingId.class.isAssignableFrom(type)
                || type.isInterface()
                || type.isRecord() && !type.equals(EntryId.class);
    }

    private final List<Mention> found = new ArrayList<>();

    private Mentions() {}

    /** Every mention, in the order of the entry's parts; one thing may be mentioned more than once. */
    public static List<Mention> of(Entry entry) {
        Mentions mentions = new Mentions();
        mentions.header(entry.header(), "");
        mentions.record((Record) entry.fact(), "/data");
        return mentions.found;
    }

    /** The things that the entry makes known. */
    public static Set<ThingId> introducedBy(Entry entry) {
        return of(entry).stream()
                .filter(Mention::introduces)
                .map(Mention::thing)
                .collect(Collectors.toSet());
    }

    private void header(Header header, String at) {
        add(header.subject(), at + "/subject", Place.SUBJECT);
        add(header.by().organisation(), at + "/by/organisation", Place.ACTOR);
        add(header.by().office(), at + "/by/office", Place.ACTOR);
        for (int i = 0; i < header.sources().size(); i++) {
            add(header.sources().get(i).document(), at + "/sources/" + i + "/document", Place.SOURCE);
        }
        if (header.account() != null) {
            add(header.account().of(), at + "/account/of", Place.ACCOUNT);
            add(header.account().office(), at + "/account/office", Place.ACCOUNT);
        }
        for (int i = 0; i < header.links().size(); i++) {
            Link link = header.links().get(i);
            if (link.to() instanceof Target.OfThing(ThingId thing)) {
                add(thing, at + "/links/" + i + "/to", Place.LINK);
            }
        }
    }

    private void record(Record fact, String at) {
        String title = null;
        for (Field field : NAMING.get(fact.getClass())) {
            if (field.title()) {
                title = (String) field.valueIn(fact);
            }
        }
        for (Field field : NAMING.get(fact.getClass())) {
            Object value = field.title() ? null : field.valueIn(fact);
            if (value != null) {
                value(field, value, at + "/" + field.name(), field.introduces() ? title : null);
            }
        }
    }

    private void value(Field field, Object value, String at, @Nullable String title) {
        switch (value) {
            case ThingId thing -> found.add(new Mention(thing, at, Place.DATA, field.introduces(), title));
            case Restatement restated -> restatement(restated, at);
            case EntryId entry -> {}
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    value(field, list.get(i), at + "/" + i, title);
                }
            }
            case Record part -> record(part, at);
            default -> {}
        }
    }

    private void restatement(Restatement restated, String at) {
        Entry entry = restated.as(new EntryId("restated"));
        header(entry.header(), at);
        record((Record) entry.fact(), at + "/data");
    }

    private void add(@Nullable ThingId thing, String at, Place place) {
        if (thing != null) {
            found.add(new Mention(thing, at, place, false, null));
        }
    }

    /** The entry that a correction restates, under its own id; nothing for any other fact. */
    public static @Nullable Entry restated(Entry entry) {
        return entry.fact() instanceof EntryCorrected c ? c.replacement().as(c.entry()) : null;
    }
}
