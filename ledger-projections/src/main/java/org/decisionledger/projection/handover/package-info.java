/**
 * What is recorded of the hand-over of single things: offered, accepted, refused.
 *
 * <p>Which change of a body or an office a hand-over belongs to is worked out in {@code commitment}.
 */
@NullMarked
package org.decisionledger.projection.handover;

import org.jspecify.annotations.NullMarked;
