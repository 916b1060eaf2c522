/**
 * Identifiers of the things that entries are about: {@code kind:slug}, one type for each kind.
 *
 * <p>What is known of a thing is never kept here: it is folded from entries.
 */
@NullMarked
package org.decisionledger.core.thing;

import org.jspecify.annotations.NullMarked;
