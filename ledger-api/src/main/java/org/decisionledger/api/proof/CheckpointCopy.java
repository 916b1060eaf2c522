package org.decisionledger.api.proof;

import org.jspecify.annotations.Nullable;

/**
 * What became of copying the newest checkpoint to one place.
 *
 * @param where the folder
 * @param size how many entries the checkpoint covers
 * @param failed why it is not there, in a few words; {@code null} when it is
 */
public record CheckpointCopy(
        String where, long size, @Nullable String failed) {}
