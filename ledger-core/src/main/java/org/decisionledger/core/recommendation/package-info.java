/**
 * What a body or a reviewer recommends to whom.
 *
 * <p>What was decided upon it is in {@code decision}.
 */
@NullMarked
package org.decisionledger.core.recommendation;

import org.jspecify.annotations.NullMarked;
