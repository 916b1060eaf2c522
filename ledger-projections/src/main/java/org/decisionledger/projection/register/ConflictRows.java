package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.conflict.Conflict.Answered;
import org.decisionledger.projection.conflict.Conflict.Cited;
import org.decisionledger.projection.conflict.Conflict.Judged;
import org.decisionledger.projection.conflict.Conflict.Note;
import org.decisionledger.projection.conflict.Conflict.Passage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;

/** The register of conflicts: what does not fit, how hard, who says so, and each passage with its sources. */
public final class ConflictRows {

    private ConflictRows() {}

    /** A page of it, from one conflict more than the page holds where there are more. */
    public static RegisterPage page(List<Conflict> conflicts, AsOf asOf, long position, int limit) {
        boolean more = conflicts.size() > limit;
        List<RegisterRow> rows = (more ? conflicts.subList(0, limit) : conflicts)
                .stream().map(ConflictRows::row).toList();
        return new RegisterPage(
                RegisterKind.CONFLICTS.written(),
                asOf,
                position,
                rows,
                more ? rows.getLast().id() : null);
    }

    private static RegisterRow row(Conflict c) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("kind", c.kind().words());
        details.put("hardness", c.hardness().words());
        if (c.aboutTitle() != null) {
            details.put("about", c.aboutTitle());
        }
        for (int i = 0; i < c.passages().size(); i++) {
            Passage passage = c.passages().get(i);
            details.put("passage " + (i + 1), told(passage));
            details.put(
                    "source " + (i + 1),
                    passage.sources().stream().map(ConflictRows::cited).collect(Collectors.joining("; ")));
        }
        if (!c.notes().isEmpty()) {
            details.put("noted", c.notes().stream().map(ConflictRows::noted).collect(Collectors.joining("; ")));
        }
        if (!c.judgements().isEmpty()) {
            details.put(
                    "judged", c.judgements().stream().map(ConflictRows::judged).collect(Collectors.joining("; ")));
        }
        if (!c.answers().isEmpty()) {
            details.put(
                    "answered", c.answers().stream().map(ConflictRows::answered).collect(Collectors.joining("; ")));
        }
        return new RegisterRow(c.id(), title(c), c.state(), when(c), details, entries(c));
    }

    private static String title(Conflict c) {
        if (!c.why().isEmpty()) {
            return String.join(" ", c.why());
        }
        String words = c.notes().stream()
                .filter(n -> n.words() != null)
                .map(Note::words)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? c.passages().stream().map(Passage::sentence).collect(Collectors.joining(" ")) : words;
    }

    private static String when(Conflict c) {
        return c.passages().stream().map(Passage::when).distinct().collect(Collectors.joining("; "));
    }

    private static String told(Passage passage) {
        String account = passage.account() == null ? "" : " (told by " + passage.account() + ")";
        return passage.sentence() + account;
    }

    private static String cited(Cited source) {
        String quote = source.quote() == null ? "" : ", “" + source.quote() + "”";
        return source.title() + ", " + source.locator() + quote;
    }

    private static String noted(Note note) {
        return note.words() == null ? "noted in " + note.entry() : note.words() + " [" + note.entry() + "]";
    }

    private static String judged(Judged judged) {
        return judged.hardness() + ", by " + judged.by() + ": " + judged.reason() + " [" + judged.entry() + "]";
    }

    private static String answered(Answered answer) {
        return answer.how() + " by " + answer.by() + ": " + answer.reason() + " [" + answer.entry() + "]";
    }

    private static List<String> entries(Conflict c) {
        List<String> entries = new ArrayList<>();
        c.passages().forEach(p -> entries.add(p.entry()));
        c.judgements().forEach(j -> entries.add(j.entry()));
        c.answers().forEach(a -> entries.add(a.entry()));
        return List.copyOf(entries);
    }
}
