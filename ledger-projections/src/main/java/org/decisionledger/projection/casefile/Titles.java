package org.decisionledger.projection.casefile;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;

/** The words by which things are known: those of the first entry, in order of recording, that gives any. */
public final class Titles {

    private final Map<ThingId, String> words = new HashMap<>();
    private final Map<ThingId, Edtf> beginnings = new HashMap<>();
    private final Map<OrganisationId, Set<OrganisationId>> groups = new HashMap<>();
    private final Map<OrganisationId, Set<OrganisationId>> members = new HashMap<>();

    private Titles() {}

    /** The words that these entries give, in order of recording. What had not happened by then names nothing. */
    static Titles of(Map<EntryId, Standing> standing) {
        Titles titles = new Titles();
        standing.values().forEach(titles::learn);
        return titles;
    }

    private void learn(Standing s) {
        if (s.withdrawn()) {
            return;
        }
        if (s.fact() instanceof OrganisationEstablished begun && s.occurred() != null) {
            beginnings.putIfAbsent(begun.organisation(), s.occurred());
        }
        if (s.fact() instanceof OrganisationRegistered registered) {
            for (OrganisationId member : registered.members()) {
                groups.computeIfAbsent(member, k -> new TreeSet<>()).add(registered.organisation());
                members.computeIfAbsent(registered.organisation(), k -> new TreeSet<>())
                        .add(member);
            }
        }
        for (Mention mention : Mentions.of(s.now())) {
            if (mention.introduces() && mention.title() != null) {
                words.putIfAbsent(mention.thing(), mention.title());
            }
        }
    }

    /** Whether an entry is dated, for certain, before the body that acts in it began. Such entries are kept and marked. */
    public boolean beforeItBegan(Standing s) {
        Edtf began = beginnings.get(s.header().by().organisation());
        return began != null && s.occurred() != null && s.occurred().before(began) == Answer.YES;
    }

    /** A body and every group of bodies it is registered as a member of, as far as registrations are at hand. */
    public Set<OrganisationId> circleOf(OrganisationId body) {
        Set<OrganisationId> circle = new TreeSet<>();
        Deque<OrganisationId> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            OrganisationId next = open.pop();
            if (circle.add(next)) {
                open.addAll(groups.getOrDefault(next, Set.of()));
            }
        }
        return circle;
    }

    /** The bodies that are registered as members of a group, or the body itself when it is not a group. */
    public Set<OrganisationId> membersOf(OrganisationId body) {
        return Collections.unmodifiableSet(members.getOrDefault(body, Set.of(body)));
    }

    /** The words for {@code thing}, if an entry at hand gives any. */
    public Optional<String> find(ThingId thing) {
        return Optional.ofNullable(words.get(thing));
    }

    /** The words for {@code thing}, or its identifier. */
    public String of(ThingId thing) {
        String title = words.get(thing);
        return title == null ? thing.value() : title;
    }
}
