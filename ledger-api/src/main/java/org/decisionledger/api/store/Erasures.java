package org.decisionledger.api.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.personal.SubjectKeys;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.thing.PersonId;

/**
 * Does what entries say of the keys of persons. An erasure is recorded first and done after, so that a key is never gone
 * without an entry that says so; what was recorded and not done is done when the ledger is opened next.
 */
final class Erasures {

    static final String WIRE_NAME = EntryFormat.wireName(PersonalDataErased.class);

    private static final Logger LOG = System.getLogger(Erasures.class.getName());

    private final SubjectKeys keys;
    private final Map<PersonId, String> waiting = new LinkedHashMap<>();

    Erasures(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Notes the erasures among the rows of a transaction that was committed. */
    void committed(Map<PersonId, String> erased) {
        erased.forEach(waiting::putIfAbsent);
    }

    /** Destroys what is to be destroyed; whether there was anything to do. What fails is tried again the next time. */
    boolean done() {
        if (waiting.isEmpty()) {
            return false;
        }
        for (Map.Entry<PersonId, String> one : new HashMap<>(waiting).entrySet()) {
            try {
                keys.destroy(one.getKey(), one.getValue());
                waiting.remove(one.getKey());
            } catch (IOException | RuntimeException e) {
                LOG.log(
                        Level.ERROR,
                        "person={0} entry={1} error=\"the key is not destroyed yet, and not used any more: {2}\"",
                        one.getKey(),
                        one.getValue(),
                        e.getMessage());
            }
        }
        return true;
    }

    /**
     * Makes the keys fit the entries when a ledger is opened.
     *
     * @param told every person whose data an entry says was erased, with the first such entry
     * @param destroying whether keys that should not be there are destroyed, or only not used
     */
    static void atOpening(SubjectKeys keys, Map<PersonId, String> told, boolean destroying) {
        keys.erased().forEach((person, entry) -> {
            if (!told.containsKey(person)) {
                LOG.log(
                        Level.WARNING,
                        "person={0} entry={1} warning=\"the keys tell of an erasure that no entry here tells of: this "
                                + "ledger is an older copy, or another one; the words stay erased\"",
                        person,
                        entry);
            }
        });
        told.forEach((person, entry) -> {
            boolean doneBefore = keys.erased().containsKey(person);
            keys.noteErased(person, entry);
            if (!keys.has(person) && doneBefore) {
                return;
            }
            try {
                if (destroying && keys.destroy(person, entry)) {
                    LOG.log(
                            Level.WARNING,
                            doneBefore
                                    ? "person={0} entry={1} warning=\"a destroyed key was there again, as from an old "
                                            + "copy of the keys; it was destroyed again\""
                                    : "person={0} entry={1} warning=\"the key was still there, as after an end between "
                                            + "entry and erasure or from an old copy of the keys; it is destroyed now\"",
                            person,
                            entry);
                }
            } catch (IOException e) {
                LOG.log(Level.ERROR, "person={0} entry={1} error=\"{2}\"", person, entry, e.getMessage());
            }
        });
    }
}
