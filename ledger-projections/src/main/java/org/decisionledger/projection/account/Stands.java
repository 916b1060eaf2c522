package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Stance;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.account.SideBySide.Ground;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How each party stands to one event. What a party says itself, what is noted of it by another, and what only follows
 * from its being named are kept apart; a party may be in several states, and none of them takes the place of another.
 */
public final class Stands {

    private static final Comparator<Stand> IN_ORDER =
            Comparator.comparing(Stand::state).thenComparing(Stand::title);

    private record Key(PartyState state, @Nullable OrganisationId party, String name) {}

    private final CaseFile file;
    private final Map<Key, Set<Ground>> grounds = new LinkedHashMap<>();

    private Stands(CaseFile file) {
        this.file = file;
    }

    /** How each party stands to what {@code s} tells, as far as the entries at hand in {@code file} show. */
    public static List<Stand> to(Standing s, CaseFile file) {
        return ofEvent(Circle.event(s, file), file);
    }

    static List<Stand> ofEvent(List<Standing> tellings, CaseFile file) {
        Stands stands = new Stands(file);
        tellings.forEach(stands::asserted);
        tellings.forEach(stands::answered);
        tellings.forEach(stands::noted);
        tellings.forEach(stands::tookBack);
        tellings.forEach(stands::named);
        return stands.all();
    }

    /** What is noted of how parties stand to one account among others. */
    static List<Stand> notedOf(Standing account, CaseFile file) {
        Stands stands = new Stands(file);
        stands.noted(account);
        return stands.all();
    }

    /** The same parties over several events, each once in each state, with all that shows it. */
    static List<Stand> together(Collection<Stand> stands) {
        Map<List<@Nullable Object>, Stand> together = new LinkedHashMap<>();
        stands.stream().sorted(IN_ORDER).forEach(s -> together.merge(key(s), s, Stands::merged));
        return List.copyOf(together.values());
    }

    private static List<@Nullable Object> key(Stand s) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(s.state());
        key.add(s.party());
        key.add(s.party() == null ? s.title() : null);
        return key;
    }

    private static Stand merged(Stand a, Stand b) {
        Set<Ground> grounds = new LinkedHashSet<>(a.grounds());
        grounds.addAll(b.grounds());
        return new Stand(a.party(), a.title(), a.state(), List.copyOf(grounds));
    }

    /** How many parties are in each state. */
    public static Map<String, Integer> counts(Collection<Stand> stands) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PartyState state : PartyState.values()) {
            counts.put(state.written(), (int)
                    stands.stream().filter(s -> s.state() == state).count());
        }
        return counts;
    }

    private void asserted(Standing s) {
        put(PartyState.ASSERTS, Voice.telling(s, file.titles()), ground(s, s, null, null));
    }

    private void answered(Standing s) {
        for (CaseFile.Pointer p : file.pointingAt(s.id())) {
            boolean accepts = p.link().relation() == Relation.ACCEPTS && Circle.isAccount(p.from());
            boolean disputes = p.link().relation() == Relation.DISPUTES;
            if (accepts || disputes) {
                put(
                        accepts ? PartyState.ACCEPTS : PartyState.DISPUTES,
                        Voice.acting(p.from(), file.titles()),
                        ground(p.from(), s, null, null));
                if (disputes) {
                    file.from(Relation.BEARS_ON, p.from().id()).forEach(n -> tookBackAnAnswer(n, p.from()));
                }
            }
        }
    }

    private void noted(Standing s) {
        for (Standing note : file.from(Relation.BEARS_ON, s.id())) {
            if (note.fact() instanceof PositionNoted noted) {
                put(PartyState.of(noted.stance()), party(noted), noted(note, noted, s));
            }
        }
    }

    /** That a party took back its answer is told of the answer; here it counts for the event too. */
    private void tookBackAnAnswer(Standing note, Standing answer) {
        if (note.fact() instanceof PositionNoted noted
                && noted.stance() == Stance.WITHDRAWN
                && noted.party() != null
                && noted.party().equals(Voice.acting(answer, file.titles()).party())) {
            put(PartyState.WITHDRAWN, party(noted), noted(note, noted, answer));
        }
    }

    private static Voice party(PositionNoted noted) {
        return noted.party() != null
                ? new Voice(noted.party(), null, "")
                : new Voice(null, null, noted.partyNotNamed() == null ? "not named" : noted.partyNotNamed());
    }

    private Ground noted(Standing note, PositionNoted noted, Standing to) {
        Voice by = Voice.acting(note, file.titles());
        boolean ofItself = by.party() != null && by.party().equals(noted.party());
        return ground(note, to, ofItself ? null : by.title(file.titles()), noted.says());
    }

    /**
     * An entry that was withdrawn from the ledger shows that its party took back what it had said only when that very
     * party withdrew it: others withdraw what was recorded by mistake.
     */
    private void tookBack(Standing s) {
        for (Standing gone : withdrawnAnswers(s)) {
            gone.changes().stream()
                    .filter(c -> c.fact() instanceof EntryWithdrawn)
                    .map(c -> new Standing(c, List.of(), gone.byThen()))
                    .filter(w -> Voice.acting(w, file.titles()).sameParty(Voice.acting(gone, file.titles())))
                    .forEach(w -> put(
                            PartyState.WITHDRAWN,
                            Voice.acting(gone, file.titles()),
                            ground(w, s, null, ((EntryWithdrawn) w.fact()).reason())));
        }
    }

    /** Entries withdrawn by then that disputed or accepted {@code s}. */
    List<Standing> withdrawnAnswers(Standing s) {
        return file.all().stream()
                .filter(Standing::withdrawn)
                .filter(w -> w.header().links().stream()
                        .filter(l -> l.relation() == Relation.DISPUTES || l.relation() == Relation.ACCEPTS)
                        .anyMatch(l -> l.to().text().equals(s.id().value())))
                .toList();
    }

    static List<Standing> withdrawnAnswers(Standing s, CaseFile file) {
        return new Stands(file).withdrawnAnswers(s);
    }

    private void named(Standing s) {
        Set<OrganisationId> heard = grounds.keySet().stream()
                .map(Key::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        grounds.keySet().stream()
                .filter(k -> k.state() == PartyState.NAMED && k.party() != null)
                .forEach(k -> heard.remove(Objects.requireNonNull(k.party())));
        for (ThingId thing : file.namedIn(s)) {
            if (thing instanceof OrganisationId body && !heard.contains(body)) {
                put(PartyState.NAMED, new Voice(body, null, ""), ground(s, s, null, null));
            }
        }
    }

    private Ground ground(Standing shows, Standing to, @Nullable String notedBy, @Nullable String words) {
        return new Ground(shows.id().value(), to.id().value(), notedBy, Stated.of(shows, file), words);
    }

    private void put(PartyState state, Voice who, Ground ground) {
        grounds.computeIfAbsent(
                        new Key(state, who.party(), who.party() == null ? who.name() : ""), k -> new LinkedHashSet<>())
                .add(ground);
    }

    /** In the order of the states, then of the parties' names. */
    private List<Stand> all() {
        return grounds.entrySet().stream()
                .map(g -> {
                    Key key = g.getKey();
                    return new Stand(
                            key.party() == null ? null : key.party().value(),
                            key.party() == null ? key.name() : file.titles().of(key.party()),
                            key.state(),
                            List.copyOf(g.getValue()));
                })
                .sorted(IN_ORDER)
                .toList();
    }
}
