/**
 * Meetings of bodies and the papers put before them.
 *
 * <p>Contract review meetings are in {@code contract}.
 */
@NullMarked
package org.decisionledger.core.meeting;

import org.jspecify.annotations.NullMarked;
