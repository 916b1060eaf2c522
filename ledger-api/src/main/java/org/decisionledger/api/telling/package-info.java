/**
 * Views put into words, in order, as a reader is to read them; how they are laid out is in {@code terminal} and
 * {@code web}.
 */
@NullMarked
package org.decisionledger.api.telling;

import org.jspecify.annotations.NullMarked;
