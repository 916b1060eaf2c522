package org.decisionledger.api.web;

/**
 * How far the record goes, as the foot of every page says it.
 *
 * @param entries entries recorded so far
 * @param checkpoint the newest signed checkpoint in a few words or its short root hash; empty when none is signed yet
 */
public record LogPosition(long entries, String checkpoint) {

    /** Where the foot of the page gets it from; without such a bean the foot leaves it out. */
    @FunctionalInterface
    public interface Source {
        LogPosition current();
    }
}
