package org.decisionledger.api.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The things and entries looked up or written last; what is known once stays known. Used by the writing thread. */
final class Remembered {

    private static final int MOST = 50_000;

    /** By identifier, thing or entry (only a thing has a colon); the value is an entry's wire name, or empty. */
    private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    boolean thing(String id) {
        return known.get(id) != null;
    }

    @Nullable
    String wireName(String entryId) {
        return known.get(entryId);
    }

    void addThing(String id) {
        known.put(id, "");
    }

    void addEntry(String id, String wireName) {
        known.put(id, wireName);
    }
}
