package org.decisionledger.projection.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sentence.Sentences;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Every text of an entry as it stands, names of things left out: its sentence, the words of its fact, dates in words and
 * as written, quoted words, places in documents, the recorder's note, reasons of corrections, identifiers.
 */
final class EntryTexts {

    /** In place of a name in the sentence; no word begins with it. */
    static final String A_NAME = "\u00a4";

    private final List<String> texts = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final String sentence;

    private EntryTexts(Entry entry) {
        sentence = Sentences.of(entry, thing -> A_NAME);
        texts.add(sentence);
        texts.add(Sentences.kind(FactKinds.of(entry.fact()).wireName()));
    }

    /** The texts, each by itself. */
    static List<String> of(Standing s) {
        EntryTexts texts = new EntryTexts(s.now());
        texts.header(s.header());
        texts.value(s.fact());
        s.changes().forEach(change -> texts.add(((EntryFact) change.fact()).reason()));
        texts.texts.add(String.join(" ", texts.names));
        return List.copyOf(texts.texts);
    }

    private void header(Header h) {
        value(h.id());
        value(h.subject());
        value(h.occurred());
        value(h.by());
        for (Source source : h.sources()) {
            value(source.document());
            add(source.locator());
            add(source.quote());
            value(source.stated());
        }
        Account account = h.account();
        if (account != null) {
            add(account.through());
            value(account.stated());
        }
        for (Link link : h.links()) {
            add(link.note());
        }
        add(h.note());
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> add(text);
            case Edtf date -> date(date);
            case Money sum -> add(Wording.money(sum));
            case ThingId thing -> names.add(thing.slug());
            case EntryId entry -> names.add(entry.value());
            case Enum<?> code -> add(Wording.code(code));
            case Actor actor -> {
                add(actor.authority());
                add(actor.notStated());
                value(actor.organisation());
                value(actor.office());
            }
            case List<?> list -> list.forEach(this::value);
            case Record part -> {
                for (Field field : Fields.of(part.getClass())) {
                    value(field.valueIn(part));
                }
            }
            default -> add(value.toString());
        }
    }

    private void date(Edtf date) {
        add(date.inWords());
        add(date.text());
    }

    /** What the sentence says already is not put in twice. */
    private void add(@Nullable String text) {
        if (text != null && !text.isBlank() && !sentence.contains(text)) {
            texts.add(text);
        }
    }
}
