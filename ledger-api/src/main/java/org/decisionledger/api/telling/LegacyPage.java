package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.Part;
import org.jspecify.annotations.Nullable;

/** What a successor inherits from a body, as a page. */
final class LegacyPage {

    private LegacyPage() {}

    static Page of(LegacyRecord record) {
        Page page = new Page("Legacy record: " + record.title() + " (" + record.organisation() + ")"
                + (record.onWords() == null ? "" : " on " + record.onWords()));
        page.say(Telling.asOf(record.asOf(), record.position()));
        page.say(record.complete().words());
        page.part("What is to be known before relying on it");
        record.remarks().forEach(r -> page.item(Telling.statement(r)));
        page.orNothing();
        page.part("Bodies whose items are taken in");
        record.bodies()
                .forEach(b -> page.item(b.title() + " (" + Page.name(b.body()) + ")"
                        + (b.words().isEmpty() ? ", the body asked about" : ": " + b.words()) + cited(b.entries())));
        page.part("Bodies that follow it");
        record.successors().forEach(s -> page.item(Telling.statement(s)));
        page.orNothing();
        page.part("Offices and who held them");
        record.offices()
                .forEach(p -> page.item(p.title() + " at " + p.bodyTitle() + " (" + Page.name(p.office()) + ")"
                        + (p.through().isEmpty() ? "" : ", " + p.through()) + ": " + p.words()));
        page.orNothing();
        record.parts().forEach(part -> part(page, part));
        return page;
    }

    private static void part(Page page, Part part) {
        page.part(part.heading()
                + (part.items().isEmpty() ? "" : ": " + part.items().size()));
        if (part.none() != null) {
            page.say(part.none() + ".");
        }
        part.items().forEach(item -> item(page, item));
    }

    private static void item(Page page, Item item) {
        List<String> below = new ArrayList<>();
        add(below, "State: ", item.state());
        add(below, "Capacity: ", item.capacity());
        add(below, "How it is the body's: ", String.join("; ", item.through()));
        add(below, "Age: ", item.age());
        add(below, "Answerable: ", item.owner());
        item.came().forEach(c -> below.add("How it came: " + Telling.statement(c)));
        below.add("Who took it: " + item.receiver().words()
                + cited(item.receiver().entries()));
        below.add(Telling.entries(item.entries()));
        page.dated(
                item.when(),
                item.title() + " (" + Page.name(item.thing()) + ")"
                        + (item.byThen() == Answer.YES ? "" : ", possibly only later"),
                below);
    }

    private static void add(List<String> below, String before, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            below.add(before + words);
        }
    }

    private static String cited(List<String> entries) {
        return entries.isEmpty() ? "" : " " + Telling.entries(entries);
    }
}
