package org.decisionledger.api.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.gate.GateRecord.Rated;
import org.decisionledger.projection.gate.GateRecord.Rating;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.Required;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Timelines, registers, ratings, paths and checks as CSV (RFC 4180) with a header row, UTF-8, lines ended by CR LF. Several
 * values in one cell are parted by {@code "; "}.
 *
 * <p>A cell that starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end gets an apostrophe in
 * front, because spreadsheets would take it for a formula and run it. Read by a program, that one apostrophe is to be
 * taken off again; JSON has the text as it is.
 */
public final class CsvView {

    private static final String END = "\r\n";

    private static final String[] TIMELINE =
            "entry,occurred,when,earliest,latest,type,sentence,subject,subjectTitle,by,account,sources,marks,note,"
                    .concat("position,recordedAt,via")
                    .split(",");

    private CsvView() {}

    public static String timeline(Timeline timeline) {
        StringBuilder out = new StringBuilder();
        row(out, TIMELINE);
        timeline.rows().forEach(r -> row(out, r));
        return out.toString();
    }

    /** The entries that a search found, in its order, with the columns of a timeline. */
    static String search(SearchAnswer search) {
        StringBuilder out = new StringBuilder();
        row(out, TIMELINE);
        search.hits().forEach(hit -> row(out, hit.row()));
        return out.toString();
    }

    private static void row(StringBuilder out, TimelineRow r) {
        row(
                out,
                r.entry(),
                r.occurred(),
                r.when(),
                r.earliest(),
                r.latest(),
                r.type(),
                r.sentence(),
                r.subject(),
                r.subjectTitle(),
                r.by(),
                r.account(),
                sources(r),
                r.marks().stream().map(Fields::written).collect(Collectors.joining("; ")),
                r.note(),
                String.valueOf(r.position()),
                r.recordedAt().toString(),
                r.via());
    }

    /** The columns are those of every row, then the further columns that any of these rows has. */
    public static String register(RegisterPage register) {
        Set<String> further = new LinkedHashSet<>();
        register.rows().forEach(r -> further.addAll(r.details().keySet()));
        List<String> header = new ArrayList<>(List.of("id", "title", "state", "when"));
        header.addAll(further);
        header.add("entries");
        StringBuilder out = new StringBuilder();
        row(out, header.toArray(String[]::new));
        for (RegisterRow r : register.rows()) {
            List<@Nullable String> cells = new ArrayList<>(List.of(r.id(), r.title(), r.state(), r.when()));
            further.forEach(name -> cells.add(r.details().get(name)));
            cells.add(String.join("; ", r.entries()));
            row(out, cells.toArray(new @Nullable String[0]));
        }
        return out.toString();
    }

    /** One row for each rating of a procurement. */
    public static String ratings(GateRecord gates) {
        StringBuilder out = new StringBuilder();
        row(out, "gate,assessor,stage,level,what,of,grade,before,after,reason,changeReason,entry,sources".split(","));
        for (Rated rated : gates.ratings()) {
            for (Rating r : rated.ratings()) {
                row(
                        out,
                        r.gate(),
                        r.assessor(),
                        Fields.written(r.stage()),
                        Fields.written(r.level()),
                        r.what(),
                        String.join("; ", rated.of()),
                        r.grade(),
                        r.before(),
                        r.after(),
                        r.reason(),
                        r.changeReason(),
                        r.row().entry(),
                        sources(r.row()));
            }
        }
        return out.toString();
    }

    /** One row for each stop that entries tell, then one for each that a rule requires. */
    public static String path(DecisionPath path) {
        StringBuilder out = new StringBuilder();
        row(out, "kind,when,bodies,act,text,vote,positions,outcome,shown,rule,clause,entries,sources".split(","));
        for (Stop s : path.stops()) {
            List<String> entries = new ArrayList<>(List.of(s.row().entry()));
            entries.addAll(s.alsoTold());
            row(
                    out,
                    "stop",
                    s.when(),
                    s.bodies().stream().map(Body::id).collect(Collectors.joining("; ")),
                    Fields.written(s.act()),
                    s.text(),
                    s.vote(),
                    String.join("; ", s.positions()),
                    s.outcome(),
                    null,
                    null,
                    null,
                    String.join("; ", entries),
                    sources(s.row()));
        }
        for (Required r : path.required()) {
            row(
                    out,
                    "required",
                    null,
                    r.body() == null ? null : r.body().id(),
                    Fields.written(r.act()),
                    r.statement().words(),
                    null,
                    null,
                    null,
                    Fields.written(r.shown()),
                    r.rule(),
                    r.clause(),
                    String.join("; ", r.statement().entries()),
                    null);
        }
        return out.toString();
    }

    /** One row for each result of a check. */
    public static String checks(CheckReport report) {
        StringBuilder out = new StringBuilder();
        row(
                out,
                "check,title,outcome,dismissed,on,onTitle,why,wouldTurn,basis,parameters,entries,contested".split(","));
        for (CheckResult r : report.results()) {
            row(
                    out,
                    r.check(),
                    r.title(),
                    r.outcome().words(),
                    r.dismissed() == null ? null : r.dismissed().reason(),
                    r.on(),
                    r.onTitle(),
                    r.why(),
                    r.wouldTurn(),
                    r.basis(),
                    r.parameters().stream().map(n -> n.name() + "=" + n.value()).collect(Collectors.joining("; ")),
                    names(r.entries()),
                    names(r.contested()));
        }
        return out.toString();
    }

    private static String names(List<CheckReport.Used> used) {
        return used.stream().map(CheckReport.Used::entry).collect(Collectors.joining("; "));
    }

    static String sources(TimelineRow row) {
        return row.sources().stream().map(s -> s.document() + " " + s.locator()).collect(Collectors.joining("; "));
    }

    static void row(StringBuilder out, @Nullable String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            String text = cells[i];
            out.append(text == null ? "" : cell(text));
        }
        out.append(END);
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
