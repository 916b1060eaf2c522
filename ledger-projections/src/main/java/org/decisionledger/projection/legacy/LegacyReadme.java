package org.decisionledger.projection.legacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.Part;

/** The text that goes with a legacy record, for whoever opens the pack without this program. */
final class LegacyReadme {

    private LegacyReadme() {}

    static String of(LegacyRecord record) {
        StringBuilder text = new StringBuilder();
        line(text, "Legacy record of " + record.title() + " (" + record.organisation() + ")");
        line(text, record.onWords() == null ? "As the record stands, without a date" : "On " + record.onWords());
        line(
                text,
                "Worked out from the ledger up to its entry " + record.position()
                        + (record.asOf().recorded() == null
                                ? ""
                                : ", as recorded at " + record.asOf().recorded())
                        + ".");
        line(text, "");
        line(text, "It tells what entries of the ledger show, and no more. Where it says that nobody is shown to have");
        line(text, "taken an item, or that none is recorded, that is a statement about the record, not about what");
        line(text, "happened. Words in square brackets are names of entries.");
        line(text, "");
        line(text, "Files");
        line(text, "  " + LegacyPack.RECORD + "  the whole record, for programs (JSON)");
        line(
                text,
                "  " + LegacyPack.ENTRIES + "  the " + record.rows().size()
                        + " entries it cites with their corrections, and those that these refer to, one a line");
        line(text, "    (JSON Lines); a ledger takes them all with: ledger import " + LegacyPack.ENTRIES);
        line(text, "  " + LegacyPack.README + "  this text");
        line(text, "");
        line(text, "What it holds");
        for (Part part : record.parts()) {
            line(
                    text,
                    "  " + part.heading() + ": "
                            + (part.none() == null ? String.valueOf(part.items().size()) : part.none()));
        }
        offices(text, record);
        line(text, "");
        line(text, record.complete().words());
        unanswered(text, record);
        successors(text, record);
        return text.toString();
    }

    private static void offices(StringBuilder text, LegacyRecord record) {
        line(
                text,
                "  Offices: "
                        + (record.offices().isEmpty()
                                ? LegacyRecord.NONE
                                : record.offices().size()));
    }

    private static void unanswered(StringBuilder text, LegacyRecord record) {
        Map<String, Item> items = new TreeMap<>();
        record.parts().forEach(p -> p.items().forEach(i -> items.putIfAbsent(i.thing(), i)));
        for (String thing : record.complete().unanswered()) {
            Item item = items.get(thing);
            if (item != null) {
                line(
                        text,
                        "  " + item.title() + " (" + thing + "): "
                                + item.receiver().words());
            }
        }
    }

    private static void successors(StringBuilder text, LegacyRecord record) {
        line(text, "");
        line(text, "Bodies that follow it");
        List<String> told =
                record.successors().stream().map(s -> "  " + s.words()).toList();
        (told.isEmpty() ? List.of("  " + LegacyRecord.NONE) : told).forEach(words -> line(text, words));
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
