/**
 * Clocks set by law, as whoever asks wants them counted. No entry is needed for them.
 *
 * <p>The counting is in {@code core.calendar}.
 */
@NullMarked
package org.decisionledger.projection.clock;

import org.jspecify.annotations.NullMarked;
