/**
 * Undertakings: made, and done, replaced or withdrawn.
 *
 * <p>Recommendations are not undertakings; see {@code recommendation}.
 */
@NullMarked
package org.decisionledger.core.commitment;

import org.jspecify.annotations.NullMarked;
