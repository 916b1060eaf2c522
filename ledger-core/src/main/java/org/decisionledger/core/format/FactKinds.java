package org.decisionledger.core.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decisionledger.core.fact.LedgerFact;

/** Every kind of fact there is, read from the sealed hierarchy, so that none can be left out. */
public final class FactKinds {

    private static final List<FactKind> ALL = find();
    private static final Map<String, FactKind> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactKind::wireName, Function.identity()));
    private static final Map<Class<?>, FactKind> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactKind::type, Function.identity()));

    private FactKinds() {}

    /** All kinds, by wire name. */
    public static List<FactKind> all() {
        return ALL;
    }

    public static Optional<FactKind> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public static FactKind of(LedgerFact fact) {
        return of(fact.getClass());
    }

    public static FactKind of(Class<?> type) {
        FactKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " is not a kind of fact");
        }
        return kind;
    }

    private static List<FactKind> find() {
        List<FactKind> found = new ArrayList<>();
        for (Class<?> subject : LedgerFact.class.getPermittedSubclasses()) {
            for (Class<?> type : subject.getPermittedSubclasses()) {
                found.add(FactKind.of(type.asSubclass(LedgerFact.class), subject));
            }
        }
        found.sort(Comparator.comparing(FactKind::wireName));
        return List.copyOf(found);
    }
}
