package org.decisionledger.api.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Timelines and registers as CSV (RFC 4180) with a header row, UTF-8, lines ended by CR LF. Several values in one cell
 * are parted by {@code "; "}.
 *
 * <p>A cell that starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end gets an apostrophe in
 * front, because spreadsheets would take it for a formula and run it. Read by a program, that one apostrophe is to be
 * taken off again; JSON has the text as it is.
 */
public final class CsvView {

    private static final String END = "\r\n";

    private CsvView() {}

    public static String timeline(Timeline timeline) {
        StringBuilder out = new StringBuilder();
        row(
                out,
                "entry,occurred,when,earliest,latest,type,sentence,subject,subjectTitle,by,account,sources,marks,note,"
                        .concat("position,recordedAt,via")
                        .split(","));
        timeline.rows().forEach(r -> row(out, r));
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
                r.sources().stream().map(s -> s.document() + " " + s.locator()).collect(Collectors.joining("; ")),
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

    private static void row(StringBuilder out, @Nullable String... cells) {
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
