package org.decisionledger.api.health;

import java.time.Instant;

/**
 * What went wrong last in a projection.
 *
 * @param at when it last went wrong, UTC
 * @param message in a sentence
 * @param over whether the projection has gone on since
 */
public record ProjectionError(Instant at, String message, boolean over) {}
