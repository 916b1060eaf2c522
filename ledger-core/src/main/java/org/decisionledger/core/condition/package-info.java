/**
 * Conditions on a decision, an extension or the passage of a gate, carried until they are met or waived with a reason.
 */
@NullMarked
package org.decisionledger.core.condition;

import org.jspecify.annotations.NullMarked;
