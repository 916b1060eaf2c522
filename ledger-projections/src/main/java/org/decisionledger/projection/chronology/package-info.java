/**
 * The entries about one thing as a chronology that can be narrowed: lanes, filters with counts, density over time,
 * and what changed since an earlier moment.
 *
 * <p>How one row reads is in {@code timeline}; what is missing between rows is in {@code gap}.
 */
@NullMarked
package org.decisionledger.projection.chronology;

import org.jspecify.annotations.NullMarked;
