/**
 * The core of the decision ledger; see the packages below it, one for each concept.
 *
 * <p>Nothing here reads a clock, a database or the web.
 */
@NullMarked
package org.decisionledger.core;

import org.jspecify.annotations.NullMarked;
