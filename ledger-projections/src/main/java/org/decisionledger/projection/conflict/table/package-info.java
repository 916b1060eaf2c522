/**
 * Conflicts in figures: totals that are not the sum of their lines, shares that do not make up the whole, and the same
 * figures beside other names.
 *
 * <p>Figures are taken as printed. What they come to is worked out here and stored nowhere. Rounding is never a conflict:
 * each figure may stand half a unit in its last printed place from the figure behind it.
 */
@NullMarked
package org.decisionledger.projection.conflict.table;

import org.jspecify.annotations.NullMarked;
