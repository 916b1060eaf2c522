/**
 * Offers and what became of them, as each side tells it.
 *
 * <p>Options a body chose between are in {@code decision}.
 */
@NullMarked
package org.decisionledger.core.offer;

import org.jspecify.annotations.NullMarked;
