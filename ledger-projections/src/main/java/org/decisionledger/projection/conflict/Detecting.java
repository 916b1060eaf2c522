package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.statement.Attributes;

/** Puts detectors to work on the entries of a file. */
final class Detecting {

    private Detecting() {}

    /** What is found on each thing that the file names; things on which nothing is found are left out. */
    static Map<ThingId, List<Found>> onEveryThing(CaseFile file) {
        Map<ThingId, List<Standing>> naming = new LinkedHashMap<>();
        file.valid()
                .forEach(s -> namedIn(s.now())
                        .forEach(t -> naming.computeIfAbsent(t, k -> new ArrayList<>())
                                .add(s)));
        return found(naming, file);
    }

    /** The same on these things only. */
    static Map<ThingId, List<Found>> on(Collection<? extends ThingId> things, CaseFile file) {
        Map<ThingId, List<Standing>> naming = new LinkedHashMap<>();
        Set<ThingId> wanted = new HashSet<>(things);
        file.valid()
                .forEach(s -> namedIn(s.now()).stream()
                        .filter(wanted::contains)
                        .forEach(t -> naming.computeIfAbsent(t, k -> new ArrayList<>())
                                .add(s)));
        return found(naming, file);
    }

    private static Map<ThingId, List<Found>> found(Map<ThingId, List<Standing>> naming, CaseFile file) {
        Map<ThingId, List<Found>> found = new TreeMap<>();
        naming.forEach((thing, entries) -> {
            List<Found> on = Detectors.OF_THINGS.stream()
                    .flatMap(d -> d.on(thing, entries, file).stream())
                    .toList();
            if (!on.isEmpty()) {
                found.put(thing, on);
            }
        });
        return found;
    }

    /** What is found of names. */
    static List<Found> ofNames(CaseFile file) {
        List<Standing> naming =
                file.valid().stream().filter(s -> givesNames(s.fact())).toList();
        return Detectors.OF_NAMES.stream()
                .flatMap(d -> d.among(naming, file).stream())
                .toList();
    }

    /** Facts by which names are given; others do not bear on what is found of names. */
    static boolean givesNames(LedgerFact fact) {
        return fact instanceof OrganisationRegistered
                || fact instanceof PassageStated passage
                        && passage.says().stream()
                                .anyMatch(s -> Attributes.named(s.attribute()).equals(Attributes.NAME));
    }

    /** The things that an entry names in the fact, as subject or as actor. */
    static Set<ThingId> namedIn(Entry entry) {
        return Mentions.of(entry).stream()
                .filter(m -> m.place() == Mention.Place.DATA
                        || m.place() == Mention.Place.SUBJECT
                        || m.place() == Mention.Place.ACTOR)
                .map(Mention::thing)
                .collect(Collectors.toSet());
    }
}
