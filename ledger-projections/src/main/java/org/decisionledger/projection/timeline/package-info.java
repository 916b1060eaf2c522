/**
 * Entries in order of occurrence, one row for each.
 *
 * <p>Wording of a row is in {@code sentence}.
 */
@NullMarked
package org.decisionledger.projection.timeline;

import org.jspecify.annotations.NullMarked;
