package org.decisionledger.api.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the service states of bodies, brought together: one succession listed from both ends, or in two files, is one
 * succession that is stated twice.
 */
public final class Published {

    private final Map<OdsCode, List<Described>> bodies = new TreeMap<>();
    private final Map<SuccessionKey, List<Succession>> successions = new LinkedHashMap<>();
    private final Map<ExistenceKey, List<Existence>> existence = new LinkedHashMap<>();

    /** Made by the reader of the files only. */
    Published() {}

    /**
     * A body as a record describes it.
     *
     * @param kind by its primary role; {@code null} when nothing is said of that
     * @param note what a reader must know of it
     */
    record Described(
            OdsCode code,
            @Nullable String name,
            @Nullable OrganisationKind kind,
            @Nullable String note,
            Telling telling) {}

    /** What makes two listings one succession: the date in law, or the date in practice where there is no other. */
    record SuccessionKey(
            OdsCode predecessor,
            OdsCode successor,
            @Nullable LocalDate date) {}

    /**
     * One listing of a succession.
     *
     * @param note in what form it is listed
     */
    record Succession(
            OdsCode predecessor,
            OdsCode successor,
            @Nullable LocalDate legal,
            @Nullable LocalDate operational,
            String note,
            Telling telling) {

        SuccessionKey key() {
            return new SuccessionKey(predecessor, successor, legal == null ? operational : legal);
        }
    }

    /** What makes two statements one beginning or one end. */
    record ExistenceKey(OdsCode code, boolean begins, LocalDate on) {}

    /** One statement that a body began or ended in law. */
    record Existence(ExistenceKey key, @Nullable String note, Telling telling) {}

    void add(Described body) {
        bodies.computeIfAbsent(body.code(), k -> new ArrayList<>()).add(body);
    }

    void add(Succession succession) {
        successions.computeIfAbsent(succession.key(), k -> new ArrayList<>()).add(succession);
    }

    void add(Existence told) {
        existence.computeIfAbsent(told.key(), k -> new ArrayList<>()).add(told);
    }

    /** Every code that anything is stated of. */
    Set<OdsCode> codes() {
        Set<OdsCode> codes = new TreeSet<>(bodies.keySet());
        successions.keySet().forEach(key -> {
            codes.add(key.predecessor());
            codes.add(key.successor());
        });
        return codes;
    }

    /** The descriptions of a body, those with a name first. */
    List<Described> bodies(OdsCode code) {
        List<Described> described = new ArrayList<>(bodies.getOrDefault(code, List.of()));
        described.sort((a, b) -> Boolean.compare(a.name() == null, b.name() == null));
        return described;
    }

    Map<SuccessionKey, List<Succession>> successions() {
        return successions;
    }

    Map<ExistenceKey, List<Existence>> existence() {
        return existence;
    }
}
