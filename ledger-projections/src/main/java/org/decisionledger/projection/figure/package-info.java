/**
 * Figures that entries give, in the order in which they may be drawn: scores of risks, activity under contracts,
 * contributions of parties.
 *
 * <p>Nothing is reckoned between two figures, and none is left out for being without a date.
 */
@NullMarked
package org.decisionledger.projection.figure;

import org.jspecify.annotations.NullMarked;
