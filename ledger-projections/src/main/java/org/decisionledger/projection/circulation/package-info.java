/**
 * Which version of a document went to whom, how complete, on what terms, and whether it was called back.
 *
 * <p>That a copy was sent does not show that it arrived; that it was called back does not show that it was destroyed.
 */
@NullMarked
package org.decisionledger.projection.circulation;

import org.jspecify.annotations.NullMarked;
