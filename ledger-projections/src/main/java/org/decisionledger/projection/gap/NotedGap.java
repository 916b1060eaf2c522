package org.decisionledger.projection.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.gap.GapFact.RecordFound;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapFact.RecordSearchedFor;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A gap that a source notes, with the searches made for it and, once what was missing is found, what closed it.
 *
 * @param gap the gap
 * @param noted the entries that note it, at least one, in order of occurrence
 * @param searched the entries that tell of searches
 * @param found the entries that tell that it was found; empty while it is open
 */
public record NotedGap(GapId gap, List<Standing> noted, List<Standing> searched, List<Standing> found) {

    public NotedGap {
        noted = List.copyOf(noted);
        searched = List.copyOf(searched);
        found = List.copyOf(found);
    }

    /** Those that the valid entries of {@code file} note, in order of occurrence. */
    public static List<NotedGap> of(CaseFile file) {
        Map<GapId, List<Standing>> byGap = new LinkedHashMap<>();
        for (Standing s : file.valid(GapFact.class)) {
            byGap.computeIfAbsent(((GapFact) s.fact()).gap(), g -> new ArrayList<>())
                    .add(s);
        }
        return byGap.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .filter(gap -> !gap.noted.isEmpty())
                .toList();
    }

    /** One gap from the entries told of it. */
    public static NotedGap of(GapId gap, List<Standing> entries) {
        return new NotedGap(
                gap,
                kind(entries, RecordGapNoted.class),
                kind(entries, RecordSearchedFor.class),
                kind(entries, RecordFound.class));
    }

    private static List<Standing> kind(List<Standing> entries, Class<? extends LedgerFact> kind) {
        return entries.stream().filter(s -> kind.isInstance(s.fact())).toList();
    }

    /** When what is missing should have been made, as the last entry that says so has it. */
    public @Nullable Edtf shouldBe() {
        return noted.stream()
                .map(s -> ((RecordGapNoted) s.fact()).shouldBe())
                .filter(date -> date != null)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    public boolean open() {
        return found.isEmpty();
    }

    /** Open and in what way, or closed with what was found. */
    public String state() {
        if (!open()) {
            Standing last = found.getLast();
            RecordFound f = (RecordFound) last.fact();
            return "closed" + when(last) + ": " + f.what() + (f.where() == null ? "" : " (" + f.where() + ")");
        }
        RecordGapNoted last = (RecordGapNoted) noted.getLast().fact();
        return "open: " + words(Fields.written(last.kind()));
    }

    /** Who looked, where and when, one line for each telling; it says so where a source tells no more than that. */
    public List<String> searches() {
        List<String> lines = new ArrayList<>();
        for (Standing s : noted) {
            RecordGapNoted f = (RecordGapNoted) s.fact();
            if (f.lookedBy() != null || !f.lookedWhere().isEmpty()) {
                lines.add(looked(f.lookedBy(), f.lookedWhere(), "", s));
            }
        }
        for (Standing s : searched) {
            RecordSearchedFor f = (RecordSearchedFor) s.fact();
            lines.add(looked(f.lookedBy(), f.lookedWhere(), when(s), s)
                    + (f.result() == null ? "" : "; result: " + f.result()));
        }
        return lines;
    }

    /** All entries told of it, in the order noted, searched for, found. */
    public List<String> entries() {
        List<String> ids = new ArrayList<>();
        List.of(noted, searched, found).forEach(list -> list.forEach(s -> ids.add(s.id().value())));
        return ids;
    }

    private static String looked(@Nullable String by, List<String> where, String when, Standing s) {
        return "looked for by " + (by == null ? "somebody the source does not name" : by)
                + (where.isEmpty() ? ", where is not told" : " in " + String.join(", ", where))
                + (when.isEmpty() ? ", when is not told" : when) + " [" + s.id() + "]";
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "" : ", " + s.occurred().inWords();
    }

    private static String words(String code) {
        return code.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
