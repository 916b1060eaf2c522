package org.decisionledger.api.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One change made behind the ledger's back, and what must be told of it.
 *
 * @param kind the kind of attack, as the table of figures has it
 * @param what what was done, for whoever must do it again
 * @param named whether the findings name exactly what was changed
 * @param fields the members that must be named; empty when the change is not one of members
 * @param exported whether it is to be seen in an export as well
 */
record Change(String kind, String what, Predicate<List<Finding>> named, Set<String> fields, boolean exported) {

    static Change of(String kind, String what, Predicate<List<Finding>> named) {
        return new Change(kind, what, named, Set.of(), true);
    }

    Change notExported() {
        return new Change(kind, what, named, fields, false);
    }

    Change in(String... members) {
        return new Change(kind, what, named, Set.of(members), exported);
    }

    boolean fieldsNamed(List<Finding> findings) {
        return !fields.isEmpty()
                && findings.stream()
                        .allMatch(finding -> Set.copyOf(finding.fields()).equals(fields));
    }

    /** The findings are about these positions, each of them, and about nothing else. */
    static Predicate<List<Finding>> at(Long... positions) {
        return at(new TreeSet<>(Arrays.asList(positions)));
    }

    static Predicate<List<Finding>> at(Set<Long> positions) {
        return findings -> findings.stream()
                .map(finding -> finding.position() == null ? Long.valueOf(Long.MIN_VALUE) : finding.position())
                .collect(Collectors.toSet())
                .equals(positions);
    }

    /** The findings blame a file of this name and no entry. */
    static Predicate<List<Finding>> file(String name) {
        return findings -> findings.stream().allMatch(finding -> finding.position() == null)
                && findings.stream().anyMatch(finding -> finding.words().contains(name));
    }
}
