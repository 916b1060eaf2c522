package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.EntryPage.FieldChange;
import org.decisionledger.projection.show.EntryPage.Version;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.SourceRef;
import org.decisionledger.projection.timeline.TimelineRow;

/** One entry, whole, as a page. */
final class EntryText {

    private EntryText() {}

    static Page of(EntryPage entry) {
        TimelineRow row = entry.row();
        Page page = new Page("Entry " + row.entry() + ": " + row.heading());
        page.say(Telling.asOf(entry.asOf(), entry.position()));
        page.say(row.sentence());
        row.marks().forEach(mark -> page.item(mark.meaning() + "."));
        header(page, row);
        page.part("Sources");
        row.sources().forEach(source -> source(page, source));
        page.orNothing();
        page.part("How it stands to others");
        row.links().forEach(link -> link(page, link));
        page.orNothing();
        page.part("Versions");
        if (entry.versions().size() == 1) {
            page.say("One. The entry has not been corrected.");
        } else {
            entry.versions().forEach(version -> version(page, version));
        }
        return page;
    }

    private static void header(Page page, TimelineRow row) {
        page.part("When, who and where it is filed");
        page.brief("Happened", row.when() + (row.occurred() == null ? "" : " (" + row.occurred() + ")"));
        page.brief("Recorded", row.recordedAt() + ", position " + row.position());
        page.brief("By", row.by());
        page.brief("Filed under", row.subjectTitle() + " (" + row.subject() + ")");
        if (row.has(Mark.TOLD_BY_A_PARTY)) {
            page.brief("Account of", String.valueOf(row.account()));
        }
        if (row.note() != null) {
            page.brief("Note", row.note());
        }
    }

    private static void source(Page page, SourceRef source) {
        List<String> below = new ArrayList<>();
        if (source.quote() != null) {
            below.add("\"" + source.quote() + "\"");
        }
        if (source.stated() != null) {
            below.add("Stated " + source.stated());
        }
        page.item(source.title() + ", " + source.locator() + " (" + source.document() + ")", below);
    }

    private static void link(Page page, LinkRef link) {
        page.item(
                "It " + link.words() + ": " + link.targetWords() + " [" + link.target() + "]",
                link.note() == null ? List.of() : List.of("Rests on: " + link.note()));
    }

    private static void version(Page page, Version version) {
        List<String> below = new ArrayList<>();
        if (version.reason() != null) {
            below.add("Why: " + version.reason());
        }
        version.changes().forEach(change -> below.add(change(change)));
        page.item(
                version.number() + ". " + version.recordedAt() + ", " + version.by() + ": "
                        + (version.sentence() == null ? "Withdrawn." : version.sentence()) + " [" + version.entry()
                        + "]",
                below);
    }

    /** Words that went stand between {@code [-} and {@code -]}, words that came between {@code {+} and {@code +}}. */
    private static String change(FieldChange change) {
        StringBuilder text = new StringBuilder(change.field()).append(":");
        for (Words words : change.words()) {
            text.append(' ')
                    .append(
                            switch (words.kind()) {
                                case SAME -> words.text();
                                case ADDED -> "{+" + words.text() + "+}";
                                case REMOVED -> "[-" + words.text() + "-]";
                            });
        }
        return text.toString();
    }
}
