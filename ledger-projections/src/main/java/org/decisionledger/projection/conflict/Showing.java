package org.decisionledger.projection.conflict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.flag.FlagFact.ConflictAnswered;
import org.decisionledger.core.flag.FlagFact.ConflictJudged;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Conflict.Answered;
import org.decisionledger.projection.conflict.Conflict.Cited;
import org.decisionledger.projection.conflict.Conflict.Judged;
import org.decisionledger.projection.conflict.Conflict.Passage;
import org.decisionledger.projection.sentence.Sentences;
import org.decisionledger.projection.sentence.Wording;

/** Puts conflicts before a reader: both passages in words with their sources, and how they were answered. */
final class Showing {

    private final CaseFile file;

    /** @param file holds the entries shown and those that bear on them */
    Showing(CaseFile file) {
        this.file = file;
    }

    Conflict show(Merged one) {
        return new Conflict(
                one.id(),
                one.kind(),
                one.hardness(),
                one.about() == null ? null : one.about().value(),
                one.about() == null ? null : file.titles().of(one.about()),
                one.why(),
                one.found(),
                one.notes(),
                bearing(one, ConflictJudged.class).stream().map(this::judged).toList(),
                bearing(one, ConflictAnswered.class).stream()
                        .map(this::answered)
                        .toList(),
                one.entries().stream()
                        .flatMap(e -> file.find(e).stream())
                        .map(this::passage)
                        .toList());
    }

    private Passage passage(Standing s) {
        Account account = s.header().account();
        return new Passage(
                s.id().value(),
                Sentences.of(s.now(), file.titles()::of),
                s.occurred() == null ? "no date given" : s.occurred().inWords(),
                account == null ? null : file.titles().of(account.of()),
                s.header().sources().stream()
                        .map(c ->
                                new Cited(c.document().value(), file.titles().of(c.document()), c.locator(), c.quote()))
                        .toList());
    }

    /** What is linked with the conflict, be it with the passages or with the entries that a recorder noted. */
    private List<Standing> bearing(Merged one, Class<? extends FlagFact> kind) {
        return one.spokenOf().stream()
                .flatMap(entries -> bearing(entries, kind))
                .distinct()
                .sorted(Comparator.comparingLong(s -> s.original().position()))
                .toList();
    }

    /** What is linked with every entry of the conflict; with one entry, what is linked with no other. */
    private Stream<Standing> bearing(List<EntryId> entries, Class<? extends FlagFact> kind) {
        Set<EntryId> wanted = new HashSet<>(entries);
        return file.from(Relation.BEARS_ON, entries.getFirst()).stream()
                .filter(s -> kind.isInstance(s.fact()))
                .filter(s -> {
                    Set<EntryId> linked = Notes.linked(s);
                    return wanted.size() == 1 ? linked.equals(wanted) : linked.containsAll(wanted);
                });
    }

    private Judged judged(Standing s) {
        ConflictJudged judged = (ConflictJudged) s.fact();
        return new Judged(
                s.id().value(),
                Hardness.of(judged.how()).words(),
                judged.reason(),
                new Wording(file.titles()::of).actor(s.header().by()));
    }

    private Answered answered(Standing s) {
        ConflictAnswered answer = (ConflictAnswered) s.fact();
        return new Answered(
                s.id().value(),
                Fields.written(answer.how()),
                answer.reason(),
                new Wording(file.titles()::of).actor(s.header().by()));
    }
}
