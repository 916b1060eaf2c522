/**
 * What a body was asked, the options, and what it decided.
 *
 * <p>The sitting at which it happened is in {@code meeting}.
 */
@NullMarked
package org.decisionledger.core.decision;

import org.jspecify.annotations.NullMarked;
