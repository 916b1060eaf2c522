package org.decisionledger.api.health;

import java.time.Instant;

/**
 * Something that was done to the ledger.
 *
 * @param at when it was over
 * @param well whether it ended as it should: nothing wrong was found, nothing failed
 * @param detail in a sentence: what was looked at and what was found
 */
public record NotedOccasion(Occasion what, Instant at, boolean well, String detail) {}
