package org.decisionledger.projection.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How each party stands to a disputed entry: who asserts it, accepts it, disputes it, has told it otherwise and withdrawn
 * that, or is named in it and silent. Silence on record is not agreement.
 */
final class PartyStates {

    private final CaseFile file;
    private final Standing about;

    PartyStates(CaseFile file, Standing about) {
        this.file = file;
        this.about = about;
    }

    /** State to the parties in it, in words; states nobody is in are left out. */
    Map<String, String> inWords() {
        Map<String, Set<OrganisationId>> states = new LinkedHashMap<>();
        put(states, "asserts", teller(about));
        file.from(Relation.ACCEPTS, about.id()).forEach(s -> put(states, "accepts", teller(s)));
        for (CaseFile.Pointer p : file.pointingAt(about.id())) {
            if (p.link().relation() == Relation.DISPUTES) {
                put(states, "disputes", teller(p.from()));
            }
        }
        for (Standing s : file.all()) {
            if (s.withdrawn()
                    && s.original().header().links().stream()
                            .anyMatch(l -> l.relation() == Relation.DISPUTES
                                    && l.to().text().equals(about.id().value()))) {
                put(states, "withdrew a dispute", teller(s));
            }
        }
        Set<OrganisationId> heard = new LinkedHashSet<>();
        states.values().forEach(heard::addAll);
        for (ThingId thing : file.namedIn(about)) {
            if (thing instanceof OrganisationId body && !heard.contains(body)) {
                put(states, "silent", body);
            }
        }
        Map<String, String> words = new LinkedHashMap<>();
        states.forEach((state, parties) -> words.put(
                state, parties.stream().map(file.titles()::of).sorted().collect(Collectors.joining("; "))));
        return words;
    }

    private static void put(Map<String, Set<OrganisationId>> states, String state, @Nullable OrganisationId party) {
        if (party != null) {
            states.computeIfAbsent(state, k -> new TreeSet<>()).add(party);
        }
    }

    /** Whose telling an entry is: that of the party whose account it is, else of who acts in it. */
    private static @Nullable OrganisationId teller(Standing s) {
        return s.header().account() != null
                ? s.header().account().of()
                : s.header().by().organisation();
    }
}
