package org.decisionledger.projection.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.criticism.Criticisms;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** What the registers tell of criticisms and of findings that criticise. */
final class CriticismRows {

    private CriticismRows() {}

    /** Columns of a criticism: the party, by when a reply was asked for, the reply and the release. */
    static void details(CaseFile file, List<Standing> own, Map<String, String> details) {
        put(
                details,
                "put to",
                own,
                s -> s.fact() instanceof CriticismPut p ? file.titles().of(p.party()) : null);
        put(
                details,
                "reply asked for by",
                own,
                s -> s.fact() instanceof CriticismPut p && p.replyBy() != null
                        ? p.replyBy().inWords()
                        : null);
        put(details, "reply", own, s -> s.fact() instanceof CriticismReplied r ? r.reply() : null);
        put(
                details,
                "released",
                own,
                s -> s.fact() instanceof CriticismReleased
                        ? s.occurred() == null
                                ? "no date given"
                                : Objects.requireNonNull(s.occurred()).inWords()
                        : null);
    }

    /** The column of a finding that criticises and is not shown to have been put. */
    static void ofFinding(CaseFile file, Standing finding, Map<String, String> details) {
        List<Statement> notPut = Criticisms.notPut(finding, file);
        if (!notPut.isEmpty()) {
            details.put("right of reply", notPut.stream().map(Statement::words).collect(Collectors.joining(" ")));
        }
    }

    private interface Column {
        @Nullable
        String of(Standing s);
    }

    private static void put(Map<String, String> details, String name, List<Standing> own, Column column) {
        String words =
                own.stream().map(column::of).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            details.put(name, words);
        }
    }
}
