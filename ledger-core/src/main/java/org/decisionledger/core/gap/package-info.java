/**
 * What the record does not hold, said openly.
 *
 * <p>Gaps that only a rule finds are worked out in projections.
 */
@NullMarked
package org.decisionledger.core.gap;

import org.jspecify.annotations.NullMarked;
