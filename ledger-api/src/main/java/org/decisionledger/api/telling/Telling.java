package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.gap.Missing;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.SourceRef;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * Puts rows on a page, each with its marks and its citation. An entry is told in full the first time and only named
 * after that.
 */
final class Telling {

    private final Page page;
    private final Set<String> told = new HashSet<>();
    private final Set<String> notes = new HashSet<>();

    Telling(Page page) {
        this.page = page;
    }

    /** One line that says from where the question was asked. */
    static String asOf(AsOf asOf, long position) {
        if (asOf.isNow()) {
            return "As the record stands at position " + position + ".";
        }
        String recorded = asOf.recorded() == null
                ? "As the record stands at position " + position
                : "As the record stood at " + asOf.recorded() + " (position " + position + ")";
        return asOf.occurred() == null
                ? recorded + "."
                : recorded + "; what had happened by " + asOf.occurred().inWords() + ".";
    }

    /** The same of an answer that does not tell its position. */
    static String asOf(AsOf asOf) {
        String recorded =
                asOf.recorded() == null ? "As the record stands now" : "As the record stood at " + asOf.recorded();
        return asOf.occurred() == null
                ? recorded + "."
                : recorded + "; what had happened by " + asOf.occurred().inWords() + ".";
    }

    void rows(List<TimelineRow> rows) {
        rows.forEach(this::row);
        page.orNothing();
    }

    /** The rows of a timeline, and between them what should stand there and is not on record. */
    void timeline(Timeline timeline) {
        timeline.missingUnder(null).forEach(this::missing);
        for (TimelineRow row : timeline.rows()) {
            row(row);
            timeline.missingUnder(row.entry()).forEach(this::missing);
        }
        page.orNothing();
    }

    private void missing(Missing missing) {
        List<String> below = new ArrayList<>(List.of("State: " + missing.state()));
        missing.searches().forEach(line -> below.add("Searches: " + line));
        page.dated(
                missing.when(),
                (missing.noted() ? "MISSING, noted by a source: " : "MISSING, as the entries imply: ") + missing.words()
                        + " " + entries(missing.entries()),
                below);
    }

    void episodes(List<Episode> episodes) {
        episodes.forEach(this::episode);
        page.orNothing();
    }

    private void episode(Episode episode) {
        if (told.contains(episode.row().entry())) {
            row(episode.row());
            return;
        }
        List<String> below = new ArrayList<>(below(episode.row()));
        for (TimelineRow also : episode.alsoTold()) {
            below.add("Also told in: " + (also.when().equals(episode.row().when()) ? "" : also.when() + ": ")
                    + sentence(also));
            told.add(also.entry());
        }
        told.add(episode.row().entry());
        page.dated(episode.row().when(), sentence(episode.row()), below);
    }

    void row(TimelineRow row) {
        if (told.add(row.entry())) {
            full(row);
        } else {
            page.brief(row.when(), row.heading() + " [" + Page.name(row.entry()) + ", told above]");
        }
    }

    /** Tells a row in full even where it has been told before: for what is to be read side by side. */
    void full(TimelineRow row) {
        full(row, below(row));
    }

    void full(TimelineRow row, List<String> below) {
        told.add(row.entry());
        page.dated(row.when(), sentence(row), below);
    }

    /** What others decided in common with it, and the note, unless the very same note stands above already. */
    private List<String> below(TimelineRow row) {
        List<String> below = new ArrayList<>();
        row.inCommon()
                .forEach(l ->
                        below.add("It " + l.words() + ": " + l.targetWords() + " [" + Page.name(l.target()) + "]"));
        if (row.note() != null && notes.add(row.note())) {
            below.add("Note: " + row.note());
        }
        return below;
    }

    /** The sentence, its marks and its citation. */
    static String sentence(TimelineRow row) {
        StringBuilder text = new StringBuilder(row.sentence());
        for (Mark mark : row.marks()) {
            String words = words(mark, row);
            if (!words.isEmpty()) {
                text.append(" [").append(words).append(']');
            }
        }
        return text.append(' ').append(cite(row)).toString();
    }

    private static String words(Mark mark, TimelineRow row) {
        return switch (mark) {
            case TOLD_BY_A_PARTY -> "one party's account: " + row.account();
            case CONFLICTS -> "does not fit another passage";
            case UNDATED -> ""; // stands in the column of dates
            case GAP -> "gap";
            case AS_PREDECESSOR -> "as predecessor: " + row.via();
            case CORRECTED, WITHDRAWN, DISPUTED, POSSIBLY_LATER, BEFORE_THE_BODY_EXISTED ->
                mark.label().toLowerCase(Locale.ROOT);
        };
    }

    /** The entry and where it is taken from: {@code [entry; document place]}. */
    static String cite(TimelineRow row) {
        return "[" + Page.name(row.entry())
                + row.sources().stream().map(s -> "; " + place(s)).collect(Collectors.joining()) + "]";
    }

    /** A sentence of the ledger's own and the entries it rests on. */
    static String statement(Statement statement) {
        return statement.entries().isEmpty()
                ? statement.words()
                : statement.words() + " " + entries(statement.entries());
    }

    static String entries(List<String> entries) {
        return entries.stream().map(Page::name).collect(Collectors.joining("; ", "[", "]"));
    }

    static String place(SourceRef source) {
        return slug(source.document()) + " " + source.locator();
    }

    /** A document as it is named in citations: its identifier without the kind. */
    static String slug(String document) {
        return document.substring(document.indexOf(':') + 1);
    }

    /** The documents that rows cite, each with its title, in order of first use. */
    static List<String> documents(List<TimelineRow> rows) {
        return rows.stream()
                .flatMap(r -> r.sources().stream())
                .map(s -> slug(s.document()) + ": " + s.title())
                .distinct()
                .toList();
    }
}
