/**
 * Reviews, visits and inspections, and what they found.
 *
 * <p>Their recommendations are in {@code recommendation}; circulation of drafts is in {@code document}.
 */
@NullMarked
package org.decisionledger.core.review;

import org.jspecify.annotations.NullMarked;
