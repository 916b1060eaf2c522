package org.decisionledger.api.personal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.thing.PersonId;

/**
 * Seals the texts of one transaction. Keys made for it are kept before it is committed, and forgotten with it when it is
 * not. For one thread.
 */
public final class Sealing {

    private final SubjectKeys keys;
    private final Map<PersonId, SubjectKey> known = new HashMap<>();
    private final Map<PersonId, SubjectKey> made = new HashMap<>();

    public Sealing(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The text with every marked passage sealed that is not erased. */
    public String sealed(String text) {
        return PersonalMarks.replace(
                text, mark -> (mark.erasedBy().isPresent() ? mark : Seal.seal(mark, key(mark.person()))).written());
    }

    private SubjectKey key(PersonId person) {
        return known.computeIfAbsent(
                person,
                p -> keys.current(p).orElseGet(() -> {
                    SubjectKey key = SubjectKey.draw();
                    made.put(p, key);
                    return key;
                }));
    }

    /** Has the keys on disk that were made for this transaction. */
    public void keepKeys() throws IOException {
        for (Map.Entry<PersonId, SubjectKey> key : made.entrySet()) {
            keys.keep(key.getKey(), key.getValue());
        }
        made.clear();
    }
}
