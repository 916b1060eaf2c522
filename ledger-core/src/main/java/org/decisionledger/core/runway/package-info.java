/**
 * Time left: from the end of a contract and the lead times that sources state, the last day on which work towards what
 * follows can safely start. A lead time that nobody states is never assumed, and nothing here reads a clock.
 */
@NullMarked
package org.decisionledger.core.runway;

import org.jspecify.annotations.NullMarked;
