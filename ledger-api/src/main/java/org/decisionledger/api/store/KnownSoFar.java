package org.decisionledger.api.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.reference.Known;
import org.decisionledger.core.thing.ThingId;

/** What is known within one transaction: what was recorded before, and what the transaction itself has taken in. */
final class KnownSoFar implements Known {

    private final Rows rows;
    private final Remembered remembered;
    private final Map<String, String> entries = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> announced = new HashSet<>();
    private Map<String, String> unwritten = new LinkedHashMap<>();

    KnownSoFar(Rows rows, Remembered remembered) {
        this.rows = rows;
        this.remembered = remembered;
    }

    /** The entry {@code id} is taken in, and introduces those of {@code things} that nothing introduced before. */
    void takeIn(String id, String wireName, Set<ThingId> things) {
        entries.put(id, wireName);
        Set<ThingId> before = things(things);
        for (ThingId thing : things) {
            if (!before.contains(thing)) {
                introduced.add(thing.value());
                unwritten.put(thing.value(), id);
            }
        }
    }

    /** These things will be introduced further on in the same batch. */
    void announce(Set<ThingId> things) {
        things.forEach(thing -> announced.add(thing.value()));
    }

    /** Whether a thing will be introduced further on in the same batch. */
    boolean willBeKnown(ThingId thing) {
        return announced.contains(thing.value());
    }

    /** The things introduced since this was last asked, each with the entry that did. */
    Map<String, String> takeIntroductions() {
        Map<String, String> taken = unwritten;
        unwritten = new LinkedHashMap<>();
        return taken;
    }

    /** The transaction is durable: what it took in is known from now on. */
    void settle() {
        entries.forEach(remembered::addEntry);
        introduced.forEach(remembered::addThing);
    }

    @Override
    public Set<ThingId> things(Collection<ThingId> things) {
        Set<ThingId> found = new HashSet<>();
        Map<String, ThingId> unsure = new HashMap<>();
        for (ThingId thing : things) {
            if (introduced.contains(thing.value()) || remembered.thing(thing.value())) {
                found.add(thing);
            } else {
                unsure.put(thing.value(), thing);
            }
        }
        try {
            for (String thing : rows.things(unsure.keySet())) {
                remembered.addThing(thing);
                found.add(unsure.get(thing));
            }
        } catch (SQLException e) {
            throw new WriteFailed(e);
        }
        return found;
    }

    @Override
    public Map<EntryId, String> entries(Collection<EntryId> ids) {
        Map<EntryId, String> found = new HashMap<>();
        List<String> unsure = new ArrayList<>();
        for (EntryId id : ids) {
            String type = entries.getOrDefault(id.value(), remembered.wireName(id.value()));
            if (type == null) {
                unsure.add(id.value());
            } else {
                found.put(id, type);
            }
        }
        try {
            rows.wireNames(unsure).forEach((id, type) -> {
                remembered.addEntry(id, type);
                found.put(new EntryId(id), type);
            });
        } catch (SQLException e) {
            throw new WriteFailed(e);
        }
        return found;
    }
}
