package org.decisionledger.projection.ocds.merge;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonSame;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;

/** A literal, or a list taken as one. */
sealed interface Value extends Part permits Value.Latest, Value.History {

    /** Takes the value that a release gives. */
    void take(JsonValue value, ReleaseHead release);

    /** Whether the latest value is {@code null} and nothing was lost if another kind of part took the place. */
    boolean givesWay();

    static Value of(MergeForm form) {
        return switch (form) {
            case COMPILED -> new Latest();
            case VERSIONED -> new History();
        };
    }

    static boolean isNull(JsonValue value) {
        return value instanceof JsonScalar scalar && scalar.isNull();
    }

    /** In a compiled release. */
    final class Latest implements Value {

        private JsonValue value = JsonScalar.ofNull();

        @Override
        public void take(JsonValue taken, ReleaseHead release) {
            value = taken;
        }

        @Override
        public boolean givesWay() {
            return isAbsent();
        }

        @Override
        public boolean isAbsent() {
            return isNull(value);
        }

        @Override
        public void writeTo(JsonOutput out) {
            value.writeTo(out);
        }

        @Override
        public long detach() {
            value = value.detached();
            return value.weight();
        }
    }

    /** In a versioned release: one entry for each change of the value. */
    final class History implements Value {

        private final List<Entry> entries = new ArrayList<>(2);

        private record Entry(ReleaseHead release, JsonValue value) {}

        @Override
        public void take(JsonValue value, ReleaseHead release) {
            // Two items of one id in one release are one telling: its later value counts.
            if (!entries.isEmpty() && entries.getLast().release == release) {
                entries.removeLast();
            }
            if (entries.isEmpty() || !JsonSame.same(entries.getLast().value, value)) {
                entries.add(new Entry(release, value));
            }
        }

        @Override
        public boolean givesWay() {
            return false;
        }

        @Override
        public boolean isAbsent() {
            return false;
        }

        @Override
        public void writeTo(JsonOutput out) {
            out.ascii('[');
            for (int i = 0; i < entries.size(); i++) {
                if (i > 0) {
                    out.ascii(',');
                }
                entries.get(i).release.writeEntry(entries.get(i).value, out);
            }
            out.ascii(']');
        }

        @Override
        public long detach() {
            long weight = 48;
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                entry.release.detach();
                entries.set(i, new Entry(entry.release, entry.value.detached()));
                weight += 300 + entries.get(i).value.weight();
            }
            return weight;
        }
    }
}
