/**
 * Explanations of one question held against the evidence: what is consistent with which, and what would tell them apart.
 *
 * <p>Nothing here says which explanation is right; how parties tell an event is in {@code account}.
 */
@NullMarked
package org.decisionledger.projection.explanation;

import org.jspecify.annotations.NullMarked;
