/**
 * The page of one decision: its sheet, panel by panel.
 *
 * <p>What stands on it is worked out in {@code projection.sheet}.
 */
@NullMarked
package org.decisionledger.api.web.decision;

import org.jspecify.annotations.NullMarked;
