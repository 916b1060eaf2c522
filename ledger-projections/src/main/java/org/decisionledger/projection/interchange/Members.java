package org.decisionledger.projection.interchange;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object in the making, in the order in which they are added. What is not known is no member. */
public final class Members {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a member; nothing when the value is {@code null}, an empty list or an empty object. */
    public Members with(String name, @Nullable Object value) {
        Object written = value instanceof Members object ? object.map() : value;
        boolean nothing = written == null
                || written instanceof Collection<?> list && list.isEmpty()
                || written instanceof Map<?, ?> object && object.isEmpty();
        if (!nothing) {
            values.put(name, written);
        }
        return this;
    }

    public Map<String, Object> map() {
        return Collections.unmodifiableMap(values);
    }
}
