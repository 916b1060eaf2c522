package org.decisionledger.api.proof;

import org.jspecify.annotations.Nullable;

/**
 * What became of asking a second party to countersign.
 *
 * @param name of its key
 * @param address where it is asked
 * @param size how many entries the checkpoint covers that it countersigned last, as far as this process knows; 0 for none
 * @param failed why it did not countersign when it was last asked, in a few words; {@code null} when it did
 */
public record WitnessAsked(
        String name, String address, long size, @Nullable String failed) {}
