package org.decisionledger.projection.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.chronology.BodyThenAndNow.Now;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;

/** What became of the bodies of a chronology, as the record stood at the moment asked about. */
final class Bodies {

    private final Successions successions;
    private final CaseFile names;
    private final Map<OrganisationId, String> newest = new HashMap<>();
    private final Map<OrganisationId, List<Now>> now = new HashMap<>();

    Bodies(Collection<OrganisationId> bodies, EntrySource source, AsOf asOf) {
        this.successions = Successions.around(source, bodies, asOf);
        Set<OrganisationId> all = new TreeSet<>(bodies);
        bodies.forEach(body -> all.addAll(successions.successors(body)));
        this.names = new Gathering(source, asOf)
                .naming(all, List.of(Trait.kind(OrganisationRenamed.class)))
                .fold();
        for (Standing s : names.valid()) {
            if (s.fact() instanceof OrganisationRenamed renamed) {
                newest.put(renamed.organisation(), renamed.name());
            }
        }
    }

    BodyThenAndNow of(OrganisationId body) {
        return new BodyThenAndNow(body.value(), names.titles().of(body), now.computeIfAbsent(body, this::becameOf));
    }

    /** For each of these, the bodies it follows as a whole; those that follow none are left out. */
    Map<String, Set<String>> predecessors(Collection<OrganisationId> bodies) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (OrganisationId body : bodies) {
            Set<OrganisationId> before = successions.predecessors(body);
            if (!before.isEmpty()) {
                all.put(
                        body.value(),
                        before.stream().map(OrganisationId::value).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return all;
    }

    private List<Now> becameOf(OrganisationId body) {
        List<Now> last = new ArrayList<>();
        for (OrganisationId successor : successions.successors(body)) {
            if (successions.successors(successor).isEmpty()) {
                last.add(new Now(successor.value(), name(successor), stated(body, successor)));
            }
        }
        String renamed = newest.get(body);
        if (last.isEmpty() && renamed != null && !renamed.equals(names.titles().of(body))) {
            last.add(new Now(body.value(), renamed, true));
        }
        return last;
    }

    private String name(OrganisationId body) {
        String renamed = newest.get(body);
        return renamed == null ? names.titles().of(body) : renamed;
    }

    /** Whether every body on the way is stated to follow, by some entry. */
    private boolean stated(OrganisationId body, OrganisationId last) {
        Set<OrganisationId> way = new TreeSet<>(successions.successors(body));
        way.retainAll(successions.predecessors(last));
        way.add(last);
        return way.stream()
                .allMatch(step -> successions.before(step).stream()
                        .filter(Succeeded::whole)
                        .anyMatch(told -> told.known() == Succession.STATED));
    }
}
