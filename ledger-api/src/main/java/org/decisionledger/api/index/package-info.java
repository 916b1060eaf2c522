/**
 * Keeps the index up with the entries, and makes it anew when asked.
 *
 * <p>What the index holds is settled in the projections.
 */
@NullMarked
package org.decisionledger.api.index;

import org.jspecify.annotations.NullMarked;
