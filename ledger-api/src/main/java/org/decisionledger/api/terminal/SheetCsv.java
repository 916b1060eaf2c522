package org.decisionledger.api.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.around.Around.Pair;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.overtime.BodiesOverTime.Told;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.SearchAnswer.Piece;
import org.decisionledger.projection.sheet.DecisionSheet;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/** The sheet of a decision, figures, bodies over time, what is around things, and pages of documents as CSV. */
final class SheetCsv {

    private SheetCsv() {}

    /** One row for each thing that a panel tells. */
    static String of(DecisionSheet sheet) {
        StringBuilder out = new StringBuilder();
        CsvView.row(out, "panel", "what", "state", "text", "entries");
        sheet.wordings().pairs().forEach(w -> {
            row(
                    out,
                    "asked",
                    w.asked().kind(),
                    w.same() ? "same" : "differs",
                    w.asked().text(),
                    w.asked().entries());
            row(
                    out,
                    "resolved",
                    w.resolved().who(),
                    w.same() ? "same" : "differs",
                    w.resolved().text(),
                    w.resolved().entries());
        });
        sheet.wordings().alone().forEach(s -> row(out, "alone", "", "", s.words(), s.entries()));
        sheet.options()
                .forEach(o -> row(
                        out,
                        "option",
                        o.label() + ": " + o.text(),
                        o.chosen() ? "chosen" : o.undecided() ? "no choice shown" : "not chosen",
                        o.fate().words() + (o.advice() == null ? "" : " Advice: " + o.advice()),
                        o.entries()));
        sheet.votes()
                .parties()
                .forEach(p -> row(
                        out,
                        "vote",
                        p.title(),
                        String.join("; ", p.flags()),
                        String.join(", or ", p.standing()) + (p.weight() == null ? "" : " (" + p.weight() + " %)"),
                        p.answers().stream().map(a -> a.entry()).toList()));
        sheet.path()
                .required()
                .forEach(r -> row(
                        out,
                        "required stop",
                        (r.body() == null ? "" : r.body().title() + " ") + Fields.written(r.act()),
                        Fields.written(r.shown()),
                        r.statement().words(),
                        r.statement().entries()));
        sheet.adequacy().missing().forEach(i -> row(out, "missing", i.asks(), i.owner(), i.wouldFill(), i.entries()));
        sheet.papers()
                .papers()
                .forEach(p -> row(
                        out,
                        "paper",
                        p.title(),
                        "put",
                        p.which().words(),
                        p.put().stream().map(r -> r.entry()).toList()));
        sheet.notPut().forEach(r -> row(out, "not put", r.heading(), "", r.sentence(), List.of(r.entry())));
        sheet.arising()
                .conditions()
                .forEach(l -> row(out, "condition", l.what(), Fields.written(l.state()), l.words(), l.entries()));
        sheet.arising()
                .commitments()
                .forEach(c -> row(
                        out,
                        "commitment",
                        c.title(),
                        Fields.written(c.state().kind()),
                        c.state().words(),
                        c.state().entries()));
        return out.toString();
    }

    private static void row(
            StringBuilder out, String panel, String what, String state, String text, List<String> entries) {
        CsvView.row(out, panel, what, state, text, String.join("; ", entries));
    }

    /** One row for each figure. */
    static String of(Figures figures) {
        StringBuilder out = new StringBuilder();
        CsvView.row(out, "kind", "of", "what", "value", "unit", "basis", "when", "earliest", "latest", "entry");
        figures.risks()
                .forEach(r -> r.scores()
                        .forEach(s -> figure(
                                out,
                                "risk",
                                r.risk(),
                                s.from() == null ? "score" : "score, from " + s.from(),
                                String.valueOf(s.to()),
                                "",
                                s.register(),
                                s.when(),
                                s.row().entry())));
        figures.activity()
                .forEach(a -> a.measures()
                        .forEach(m -> figure(
                                out,
                                "activity",
                                figures.thing(),
                                m.what(),
                                m.value(),
                                a.unit(),
                                m.basis(),
                                m.when(),
                                m.row().entry())));
        figures.contributions()
                .forEach(c -> c.shares()
                        .forEach(s -> figure(
                                out,
                                s.printedTotal() ? "printed total" : "contribution",
                                c.funding(),
                                (s.party() == null ? "all parties" : s.party())
                                        + (s.line() == null ? "" : ", " + s.line()),
                                s.amount(),
                                c.currency(),
                                c.basis(),
                                s.when(),
                                s.row().entry())));
        return out.toString();
    }

    private static void figure(
            StringBuilder out,
            String kind,
            String of,
            String what,
            String value,
            String unit,
            @Nullable String basis,
            @Nullable Stretch when,
            String entry) {
        CsvView.row(
                out,
                kind,
                of,
                what,
                value,
                unit,
                basis,
                when == null ? null : when.words(),
                when == null || when.earliest() == null ? null : when.earliest().toString(),
                when == null || when.latest() == null ? null : when.latest().toString(),
                entry);
    }

    /** One row for each beginning, end, name and change. */
    static String of(BodiesOverTime bodies) {
        StringBuilder out = new StringBuilder();
        CsvView.row(out, "body", "title", "what", "other", "known", "when", "entry");
        bodies.bodies()
                .forEach(b -> List.of(b.began(), b.renamed(), b.ended())
                        .forEach(list -> list.forEach(t -> told(out, b.organisation(), b.title(), t))));
        bodies.changes()
                .forEach(c -> CsvView.row(
                        out,
                        c.from(),
                        c.fromTitle(),
                        "is followed by: " + c.words(),
                        c.to(),
                        Fields.written(c.known()),
                        c.whenWords(),
                        c.entry()));
        return out.toString();
    }

    private static void told(StringBuilder out, String body, String title, Told told) {
        CsvView.row(out, body, title, told.words(), null, null, told.whenWords(), told.entry());
    }

    /** One row for each entry that joins two things. */
    static String of(Around around) {
        StringBuilder out = new StringBuilder();
        CsvView.row(out, "from", "to", "title", "kind", "entries", "when", "words", "entry");
        for (Pair pair : around.pairs()) {
            pair.ties()
                    .forEach(t -> CsvView.row(
                            out,
                            pair.from().thing(),
                            pair.to().thing(),
                            pair.to().title(),
                            pair.to().kind(),
                            String.valueOf(pair.number()),
                            t.when(),
                            t.words(),
                            t.entry()));
        }
        return out.toString();
    }

    /** One row for each page. */
    static String of(DocumentsFound found) {
        StringBuilder out = new StringBuilder();
        CsvView.row(out, "document", "title", "page", "pages", "text", "entry");
        found.pages()
                .forEach(p -> CsvView.row(
                        out,
                        p.document(),
                        p.title(),
                        String.valueOf(p.page()),
                        String.valueOf(p.of()),
                        p.pieces().stream().map(Piece::text).collect(Collectors.joining()),
                        p.entry()));
        return out.toString();
    }
}
