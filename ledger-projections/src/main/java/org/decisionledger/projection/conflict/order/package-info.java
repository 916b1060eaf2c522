/**
 * Conflicts of order: effects before their causes, papers older than what they report, plans and terms whose dates do
 * not fit, and what is said in one place of a paper and dropped in another.
 *
 * <p>Dates are compared by the stretch of time they allow. What the dates do not decide is never a conflict.
 */
@NullMarked
package org.decisionledger.projection.conflict.order;

import org.jspecify.annotations.NullMarked;
