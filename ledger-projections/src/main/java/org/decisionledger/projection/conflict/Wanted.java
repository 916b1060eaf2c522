package org.decisionledger.projection.conflict;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are asked for.
 *
 * @param kind only those of this kind; {@code null} for all
 * @param hardness only those as hard as this; {@code null} for all
 */
public record Wanted(@Nullable ConflictKind kind, @Nullable Hardness hardness) {

    /** All of them. */
    public static final Wanted ALL = new Wanted(null, null);

    private boolean takes(Merged one) {
        return (kind == null || one.kind() == kind) && (hardness == null || one.hardness() == hardness);
    }

    /** The first {@code limit} of those after {@code after}, of a collection in order of identifier. */
    List<Merged> page(Collection<Merged> all, @Nullable String after, int limit) {
        return all.stream()
                .filter(this::takes)
                .filter(m -> after == null || m.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
