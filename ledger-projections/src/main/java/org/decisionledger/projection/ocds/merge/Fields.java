package org.decisionledger.projection.ocds.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The members of an object, in the order they first appeared. */
final class Fields implements Part {

    private static final int FEW = 24;

    private @Nullable JsonValue id;
    private JsonName[] names = new JsonName[8];
    private Part[] parts = new Part[8];
    private int size;
    private int next;
    private @Nullable Map<JsonName, Integer> places;
    private int release;

    /** @param id the plain id when this is an item found by it, else {@code null} */
    Fields(@Nullable JsonValue id) {
        this.id = id;
    }

    /** The place of a member, or -1. Looks first after the member found last, for releases keep to one order. */
    int find(JsonName name) {
        if (next < size && names[next].equals(name)) {
            return next++;
        }
        int at = search(name);
        next = at + 1;
        return at;
    }

    private int search(JsonName name) {
        if (size > FEW) {
            Map<JsonName, Integer> known = places;
            if (known == null) {
                known = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    known.put(names[i], i);
                }
                places = known;
            }
            return known.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    Part part(int at) {
        return parts[at];
    }

    void set(int at, Part part) {
        parts[at] = part;
    }

    void add(JsonName name, Part part) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            parts = Arrays.copyOf(parts, 2 * size);
        }
        if (places != null) {
            places.put(name, size);
        }
        names[size] = name;
        parts[size++] = part;
        next = size;
    }

    int size() {
        return size;
    }

    /** Notes that a release tells of this item, and says whether it did so before. */
    boolean toldBefore(int byRelease) {
        boolean before = release == byRelease;
        release = byRelease;
        return before;
    }

    @Override
    public boolean isAbsent() {
        return false;
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('{');
        boolean first = true;
        if (id != null) {
            out.name(Names.ID);
            id.writeTo(out);
            first = false;
        }
        writeMembersTo(out, first);
        out.ascii('}');
    }

    void writeMembersTo(JsonOutput out, boolean nothingBefore) {
        boolean first = nothingBefore;
        for (int i = 0; i < size; i++) {
            if (!parts[i].isAbsent()) {
                if (!first) {
                    out.ascii(',');
                }
                first = false;
                out.name(names[i]);
                parts[i].writeTo(out);
            }
        }
    }

    @Override
    public long detach() {
        id = id == null ? null : id.detached();
        long weight = 96;
        for (int i = 0; i < size; i++) {
            weight += 16 + parts[i].detach();
        }
        return weight;
    }
}
