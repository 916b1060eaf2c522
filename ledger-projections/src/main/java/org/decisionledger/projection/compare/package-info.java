/**
 * What the record came to hold between two moments.
 *
 * <p>How an entry reads at one moment is in {@code timeline} and {@code show}.
 */
@NullMarked
package org.decisionledger.projection.compare;

import org.jspecify.annotations.NullMarked;
