package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.statutory.AnnualSummary;
import org.decisionledger.projection.statutory.AnnualSummary.Figure;
import org.decisionledger.projection.statutory.AwardRecord;
import org.decisionledger.projection.statutory.AwardRecord.Paragraph;
import org.decisionledger.projection.timeline.TimelineRow;

/** What regulations 24 and 25 of the Provider Selection Regime ask for, as pages. */
final class StatutoryPage {

    private final Page page;
    private final Telling telling;

    private StatutoryPage(Page page) {
        this.page = page;
        this.telling = new Telling(page);
    }

    static Page of(AwardRecord record) {
        Page page = new Page("Record of an award: " + record.title() + " (" + record.award() + ")");
        page.say(Telling.asOf(record.asOf(), record.position()));
        record.notes().forEach(page::say);
        StatutoryPage told = new StatutoryPage(page);
        record.paragraphs().forEach(told::paragraph);
        page.part("What is missing");
        record.missing().forEach(p -> page.item(p.letter() + ", " + p.asks() + ". " + p.missing()));
        return page.orNothing();
    }

    private void paragraph(Paragraph paragraph) {
        page.part(paragraph.letter() + ": " + paragraph.asks());
        page.say(paragraph.shown().words() + ".");
        rows(paragraph.rows());
    }

    private void rows(List<TimelineRow> rows) {
        rows.forEach(telling::row);
    }

    static Page of(AnnualSummary summary) {
        Page page = new Page("Annual summary: " + summary.title() + " (" + summary.body() + "), " + summary.year());
        page.say(Telling.asOf(summary.asOf(), summary.position()));
        summary.notes().forEach(page::say);
        page.part("Figures");
        summary.figures().forEach(f -> page.item(figure(f), below(f)));
        StatutoryPage told = new StatutoryPage(page);
        for (Figure figure : summary.figures()) {
            if (!figure.rows().isEmpty()) {
                page.part("Entries behind: " + figure.asks());
                told.rows(figure.rows());
            }
        }
        return page;
    }

    private static String figure(Figure figure) {
        return figure.asks() + ": " + (figure.count() == null ? "cannot be told from the entries" : figure.count());
    }

    private static List<String> below(Figure figure) {
        List<String> below = new ArrayList<>();
        if (!figure.counted().isEmpty()) {
            below.add("Counted: " + String.join("; ", figure.counted()));
        }
        if (figure.proviso() != null) {
            below.add("To have in mind: " + figure.proviso());
        }
        return below;
    }
}
