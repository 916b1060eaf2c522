/**
 * One contract over time: what it follows, when it ends by each telling, what it is worth then, and how much time is
 * left to put another in its place.
 *
 * <p>The counting itself is in {@code core.runway} and {@code core.calendar}. Nothing is chosen where tellings differ.
 */
@NullMarked
package org.decisionledger.projection.contract;

import org.jspecify.annotations.NullMarked;
