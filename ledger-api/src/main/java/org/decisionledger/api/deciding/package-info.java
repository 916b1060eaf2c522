/**
 * Where the ledger itself works something out and records it: the closing of a proposal under the rules on record.
 *
 * <p>Everything else is recorded as it is told.
 */
@NullMarked
package org.decisionledger.api.deciding;

import org.jspecify.annotations.NullMarked;
