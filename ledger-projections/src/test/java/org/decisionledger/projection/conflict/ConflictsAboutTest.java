package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.index.HeldSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** F37: what a dossier or a timeline says of conflicts, from part of the ledger, the register of the whole says too. */
class ConflictsAboutTest {

    private static final HeldSource CASES = new HeldSource();
    private static List<ThingId> things;
    private static List<Conflict> register;

    @BeforeAll
    static void fill() {
        CASES.add(CaseLedger.everyCase());
        things = Arrays.stream(ThingKind.values())
                .flatMap(k -> CASES.things(k, CASES.cut(null), null, Integer.MAX_VALUE).stream())
                .toList();
        register = Conflicts.of(CASES, AsOf.NOW);
    }

    @Test
    void F37_nothing_is_found_about_one_thing_that_is_not_found_in_the_whole_ledger() {
        Set<String> ids = register.stream().map(Conflict::id).collect(Collectors.toSet());
        Set<Set<String>> noted = register.stream()
                .flatMap(c -> c.notes().stream())
                .map(n -> Set.of(n.entry(), n.against()))
                .collect(Collectors.toSet());
        int compared = 0;
        for (ThingId thing : things) {
            for (Conflict about : Conflicts.about(List.of(thing), CASES, AsOf.NOW)) {
                if (about.found()) {
                    assertThat(ids).as(thing.value()).contains(about.id());
                } else {
                    assertThat(noted).as(thing.value()).contains(entries(about));
                }
                compared++;
            }
        }
        assertThat(compared).as("conflicts compared").isGreaterThan(500);
    }

    @Test
    void F37_of_a_pair_noted_about_a_thing_what_is_found_of_its_passages_on_another_thing_is_shown_with_it() {
        List<Conflict> about = Conflicts.about(List.of(ThingId.parse("funding:mp-in-year-136k")), CASES, AsOf.NOW);

        assertThat(about)
                .filteredOn(c -> c.notes().stream().anyMatch(n -> n.entry().equals("sst-commissioners-106k")))
                .extracting(Conflict::state)
                .containsExactly("found and noted");
        assertThat(about).allMatch(c -> register.contains(c));
    }

    @Test
    void F37_an_entry_marked_on_a_timeline_is_part_of_a_conflict_in_the_register() {
        Set<String> registered = register.stream()
                .filter(Conflict::found)
                .flatMap(c -> c.passages().stream())
                .map(Conflict.Passage::entry)
                .collect(Collectors.toSet());
        for (ThingId thing : things) {
            Set<String> found = Conflicts.found(List.of(thing), CASES, AsOf.NOW).stream()
                    .map(EntryId::value)
                    .collect(Collectors.toSet());
            assertThat(registered).as(thing.value()).containsAll(found);
        }
    }

    private static Set<String> entries(Conflict conflict) {
        return conflict.passages().stream().map(Conflict.Passage::entry).collect(Collectors.toSet());
    }
}
