package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountChangeLabelled;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
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
import org.jspecify.annotations.Nullable;

/**
 * What one party told of the same at two dates, each beside the next it told. Whether emphasis or fact changed is never
 * worked out: it is told where a person judged it, and else that nobody did.
 */
final class Changes {

    private record Dated(Standing entry, Edtf date) {}

    private record Pair(Standing earlier, Standing later) {}

    private final CaseFile file;
    private final RowMaker rows;
    private final Map<Pair, Map<Same, Set<String>>> pairs = new LinkedHashMap<>();

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
        Map<OrganisationId, List<Standing>> byParty = new TreeMap<>();
        for (Standing s : accounts) {
            OrganisationId party = Voice.acting(s, file.titles()).party();
            if (Circle.isAccount(s) && party != null) {
                byParty.computeIfAbsent(party, k -> new ArrayList<>()).add(s);
            }
        }
        byParty.values().forEach(told -> {
            claims(told);
            questions(told);
            events.forEach((event, all) -> successive(
                    told.stream().filter(all::contains).toList(), Same.EVENT, "the same event: " + event.value()));
            linked(told);
        });
        labelled();
        return pairs.entrySet().stream()
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

    private static String attribute(Claim claim) {
        return claim.attribute().strip().toLowerCase(Locale.ROOT);
    }

    private void claims(List<Standing> told) {
        Map<String, List<Standing>> byClaim = new TreeMap<>();
        for (Standing s : told) {
            Tellings.claims(s).stream()
                    .map(c -> attribute(c) + " of " + file.titles().of(c.of()) + " (" + c.of() + ")")
                    .distinct()
                    .forEach(k ->
                            byClaim.computeIfAbsent(k, x -> new ArrayList<>()).add(s));
        }
        byClaim.forEach((claim, all) -> successive(all, Same.CLAIM, claim));
    }

    private void questions(List<Standing> told) {
        Map<ThingId, List<Standing>> byQuestion = new TreeMap<>();
        for (Standing s : told) {
            about(s).stream()
                    .filter(QuestionId.class::isInstance)
                    .distinct()
                    .forEach(q -> byQuestion
                            .computeIfAbsent(q, x -> new ArrayList<>())
                            .add(s));
        }
        byQuestion.forEach((question, all) ->
                successive(all, Same.QUESTION, "the question: " + file.titles().of(question) + " (" + question + ")"));
    }

    static List<ThingId> about(Standing s) {
        return switch (s.fact()) {
            case AccountGiven given -> given.about();
            case AccountDisputed disputed -> disputed.about();
            default -> List.of();
        };
    }

    /** Two that speak of one thing, and of which one links the other or both link one entry. */
    private void linked(List<Standing> told) {
        for (Standing a : told) {
            for (Standing b : told) {
                if (a.original().position() < b.original().position()) {
                    Set<ThingId> shared = new TreeSet<>(about(a));
                    shared.retainAll(about(b));
                    if (!shared.isEmpty() && linked(a, b)) {
                        successive(
                                List.of(a, b),
                                Same.LINKED,
                                "the same things, by linked accounts: "
                                        + shared.stream().map(file.titles()::of).collect(Collectors.joining("; ")));
                    }
                }
            }
        }
    }

    private boolean linked(Standing a, Standing b) {
        Set<EntryId> fromA = linkedBy(a);
        Set<EntryId> fromB = linkedBy(b);
        return fromA.contains(b.id())
                || fromB.contains(a.id())
                || fromA.stream().anyMatch(fromB::contains);
    }

    private Set<EntryId> linkedBy(Standing s) {
        return s.header().links().stream()
                .map(l -> l.to() instanceof Target.OfEntry(EntryId id) ? id : null)
                .filter(Objects::nonNull)
                .filter(id -> file.find(id).isPresent())
                .collect(Collectors.toSet());
    }

    /** Puts what was told at one date beside what was told at the next. What bears no date cannot be put in order. */
    private void successive(List<Standing> told, Same same, String words) {
        Map<Edtf, List<Standing>> byDate = new TreeMap<>(Edtf.ORDER.thenComparing(Edtf::text));
        for (Standing s : told) {
            Edtf date = Stated.of(s, file).date();
            if (date != null) {
                byDate.computeIfAbsent(date, k -> new ArrayList<>()).add(s);
            }
        }
        List<Standing> before = List.of();
        for (List<Standing> now : byDate.values()) {
            for (Standing a : before) {
                now.forEach(b -> pair(a, b, same, words));
            }
            before = now;
        }
    }

    private void pair(Standing a, Standing b, Same same, String words) {
        pairs.computeIfAbsent(new Pair(a, b), k -> new TreeMap<>())
                .computeIfAbsent(same, k -> new TreeSet<>())
                .add(words);
    }

    /** What a person has held against each other, whether or not anything else joins it. */
    private void labelled() {
        for (Standing label : file.valid(AccountChangeLabelled.class)) {
            List<Standing> both = file.to(label, Relation.BEARS_ON);
            for (Standing a : both) {
                for (Standing b : both) {
                    if (!a.equals(b) && Voice.acting(a, file.titles()).sameParty(Voice.acting(b, file.titles()))) {
                        if (!pairs.containsKey(new Pair(b, a)) && inOrder(a, b)) {
                            pair(a, b, Same.LABELLED, "held against each other by a person");
                        }
                    }
                }
            }
        }
    }

    private boolean inOrder(Standing a, Standing b) {
        return Comparator.comparing((Standing s) -> Stated.of(s, file).date(), Comparator.nullsLast(Edtf.ORDER))
                        .thenComparing(s -> s.original().position())
                        .compare(a, b)
                < 0;
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
                order(earlier.stated().date(), later.stated().date()),
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

    private static String order(@Nullable Edtf earlier, @Nullable Edtf later) {
        if (earlier == null || later == null) {
            return "Which was said first is not shown: no entry dates both.";
        }
        return earlier.before(later) == Answer.YES
                ? "The first was said before the second."
                : "Which was said first is not certain: the dates overlap.";
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
                        attribute(e.getValue()),
                        before.get(e.getKey()),
                        after.get(e.getKey())))
                .toList();
    }

    private static Map<String, String> values(Standing s, Map<String, Claim> all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Claim claim : Tellings.claims(s)) {
            String key = claim.of() + " " + attribute(claim);
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
