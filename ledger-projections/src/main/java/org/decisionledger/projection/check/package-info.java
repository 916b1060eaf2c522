/**
 * Assurance checks (domain reference, section 10): rules over entries, each of which passes, fails or does not apply,
 * and says why, with the entries it used and what would turn it.
 *
 * <p>"No entry shows" is a finding about the ledger only.
 */
@NullMarked
package org.decisionledger.projection.check;

import org.jspecify.annotations.NullMarked;
