package org.decisionledger.api.proof;

import java.util.List;

/**
 * That several entries are in the log, for whoever holds the log's verifier key.
 *
 * @param checkpoint the newest signed checkpoint
 * @param origin the name of the log
 * @param size number of entries under the checkpoint
 * @param key the verifier key, {@code name+id+key}; to be compared with one had from elsewhere
 * @param proved the entries that the checkpoint covers, in order of position
 * @param later names of those that it does not cover yet
 */
public record InclusionSet(
        String checkpoint, String origin, long size, String key, List<Proved> proved, List<String> later) {

    public InclusionSet {
        proved = List.copyOf(proved);
        later = List.copyOf(later);
    }

    /**
     * One entry.
     *
     * @param inclusion its proof
     * @param envelope everything stored of it, canonical JSON
     */
    public record Proved(Inclusion inclusion, String envelope) {}
}
