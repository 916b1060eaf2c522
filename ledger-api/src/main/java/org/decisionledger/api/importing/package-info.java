/**
 * Reading case files: JSON Lines, JSON and YAML to entries, each with its place, and every fault with file and line.
 *
 * <p>What an entry must hold is settled in the core's format; recording is in {@code store}.
 */
@NullMarked
package org.decisionledger.api.importing;

import org.jspecify.annotations.NullMarked;
