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
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.account.SideBySide.Same;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** Finds what one party told of the same at two dates: by a claim, a question, an event, a link, or a person's label. */
final class Pairs {

    /** Two accounts of one party, in the order of their dates. */
    record Pair(Standing earlier, Standing later) {}

    private final CaseFile file;
    private final Map<Pair, Map<Same, Set<String>>> pairs = new LinkedHashMap<>();

    Pairs(CaseFile file) {
        this.file = file;
    }

    /** The pairs among {@code accounts}, each with all by which the two belong together, in words. */
    Map<Pair, Map<Same, Set<String>>> among(Collection<Standing> accounts, Map<EntryId, List<Standing>> events) {
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
        return pairs;
    }

    static String attribute(Claim claim) {
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
}
