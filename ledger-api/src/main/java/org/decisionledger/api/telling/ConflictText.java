package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.conflict.Conflict.Cited;
import org.decisionledger.projection.conflict.Conflict.Passage;

/** A conflict in lines: what does not fit, each passage with its sources, what was noted, and how it was answered. */
final class ConflictText {

    private ConflictText() {}

    static List<String> of(Conflict conflict) {
        List<String> lines = new ArrayList<>(conflict.why());
        lines.add("Hardness: " + conflict.hardness().words() + ".");
        conflict.passages().forEach(p -> lines.add(passage(p)));
        conflict.notes()
                .forEach(n -> lines.add("Noted by the recorder" + (n.words() == null ? "." : ": " + n.words()) + " ["
                        + n.entry() + "]"));
        conflict.judgements()
                .forEach(j -> lines.add("Judged by " + j.by() + " that they " + j.hardness() + ": " + j.reason() + " ["
                        + j.entry() + "]"));
        conflict.answers()
                .forEach(a -> lines.add(a.how() + " by " + a.by() + ": " + a.reason() + " [" + a.entry() + "]"));
        return lines;
    }

    private static String passage(Passage passage) {
        String account = passage.account() == null ? "" : " (told by " + passage.account() + ")";
        return passage.when() + ": " + passage.sentence() + account + " ["
                + passage.entry() + "; "
                + passage.sources().stream().map(ConflictText::cited).collect(Collectors.joining("; ")) + "]";
    }

    private static String cited(Cited source) {
        String quote = source.quote() == null ? "" : ", \"" + source.quote() + "\"";
        return source.title() + ", " + source.locator() + quote;
    }
}
