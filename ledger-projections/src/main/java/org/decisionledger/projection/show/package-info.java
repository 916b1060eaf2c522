/**
 * One entry or one thing, whole, with its corrections and links.
 *
 * <p>Lists are in {@code register}.
 */
@NullMarked
package org.decisionledger.projection.show;

import org.jspecify.annotations.NullMarked;
