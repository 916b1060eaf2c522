package org.decisionledger.api.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The subjects used last, as they stand after their newest entry. Only the writing thread touches it. Without it, a
 * subject with thousands of entries would be read anew for each further one.
 */
final class SubjectCache implements Cache {

    private final Map<Object, Object> kept;

    SubjectCache(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    void removeAll(Collection<?> keys) {
        kept.keySet().removeAll(keys);
    }

    @Override
    public void removeAll() {
        kept.clear();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) kept.get(key);
    }

    /** A subject whose first entry was refused has no identifier yet and is not kept. */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key != null) {
            kept.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return key != null && kept.remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to this cache.");
    }
}
