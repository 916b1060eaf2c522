package org.decisionledger.projection.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountChangeLabelled;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.account.Pairs.Pair;
import org.decisionledger.projection.account.SideBySide.Change;
import org.decisionledger.projection.account.SideBySide.ClaimChange;
import org.decisionledger.projection.account.SideBySide.Label;
import org.decisionledger.projection.account.SideBySide.Said;
import org.decisionledger.projection.account.SideBySide.Same;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sentence.Wording;
import org.decisionledger.projection.show.WordDiff;
import org.decisionledger.projection.timeline.RowMaker;

/**
 * What one party told of the same at two dates, each beside the next it told. Whether emphasis or fact changed is never
 * worked out: it is told where a person judged it, and else that nobody did.
 */
final class Changes {

    private final CaseFile file;
    private final RowMaker rows;

    Changes(CaseFile file, RowMaker rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * The changes among {@code accounts}.
     *
     * @param here at least one side of a change must be among these
     * @param events the accounts of each event, by the entry that stands for it
     */
    List<Change> among(Collection<Standing> accounts, Set<EntryId> here, Map<EntryId, List<Standing>> events) {
        return new Pairs(file)
                .among(accounts, events).entrySet().stream()
                        .filter(e -> here.contains(e.getKey().earlier().id())
                                || here.contains(e.getKey().later().id()))
                        .map(e -> change(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(Change::title)
                                .thenComparing(c -> c.earlier().stated().date(), Comparator.nullsLast(Edtf.ORDER))
                                .thenComparing(c -> c.later().stated().date(), Comparator.nullsLast(Edtf.ORDER))
                                .thenComparing(c -> c.earlier().entry())
                                .thenComparing(c -> c.later().entry()))
                        .toList();
    }

    private Change change(Pair pair, Map<Same, Set<String>> same) {
        OrganisationId party = Objects.requireNonNull(
                Voice.acting(pair.earlier(), file.titles()).party());
        List<Label> labels = labels(pair);
        Said earlier = said(pair.earlier());
        Said later = said(pair.later());
        return new Change(
                party.value(),
                file.titles().of(party),
                List.copyOf(same.keySet()),
                same.values().stream().flatMap(Set::stream).toList(),
                earlier,
                later,
                order(earlier.stated(), later.stated()),
                WordDiff.between(earlier.text(), later.text()),
                claims(pair),
                labels,
                labels.isEmpty()
                        ? "not labelled"
                        : labels.stream().map(Changes::inWords).distinct().collect(Collectors.joining("; ")));
    }

    private static String inWords(Label label) {
        return switch (label.change()) {
            case EMPHASIS -> "changed emphasis";
            case FACT -> "changed fact";
            case NEITHER -> "neither";
        };
    }

    /** The date of a source shows when it was reported, and not when the party said it. */
    private static String order(Stated first, Stated second) {
        Edtf earlier = first.date();
        Edtf later = second.date();
        if (earlier == null || later == null) {
            return "Which was said first is not shown: no entry dates both.";
        }
        if (earlier.before(later) != Answer.YES) {
            return "Which was said first is not certain: the dates overlap.";
        }
        return first.ofTheSaying() && second.ofTheSaying()
                ? "The first was said before the second."
                : "The sources that hold them are dated in this order; which was said first is not shown otherwise.";
    }

    private Said said(Standing s) {
        Voice voice = Voice.acting(s, file.titles());
        return new Said(
                s.id().value(),
                Stated.of(s, file),
                voice.office() == null ? null : file.titles().of(voice.office()),
                Tellings.text(s, rows));
    }

    private List<ClaimChange> claims(Pair pair) {
        Map<String, Claim> all = new LinkedHashMap<>();
        Map<String, String> before = values(pair.earlier(), all);
        Map<String, String> after = values(pair.later(), all);
        return all.entrySet().stream()
                .map(e -> new ClaimChange(
                        e.getValue().of().value(),
                        file.titles().of(e.getValue().of()),
                        Pairs.attribute(e.getValue()),
                        before.get(e.getKey()),
                        after.get(e.getKey())))
                .toList();
    }

    private static Map<String, String> values(Standing s, Map<String, Claim> all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Claim claim : Tellings.claims(s)) {
            String key = claim.of() + " " + Pairs.attribute(claim);
            all.putIfAbsent(key, claim);
            values.merge(key, claim.value(), (a, b) -> a + "; " + b);
        }
        return values;
    }

    private List<Label> labels(Pair pair) {
        return file.valid(AccountChangeLabelled.class).stream()
                .filter(s -> file.to(s, Relation.BEARS_ON).containsAll(List.of(pair.earlier(), pair.later())))
                .map(s -> {
                    AccountChangeLabelled label = (AccountChangeLabelled) s.fact();
                    return new Label(
                            label.change(),
                            new Wording(file.titles()::of).actor(s.header().by()),
                            label.reason(),
                            s.id().value());
                })
                .toList();
    }
}
