/**
 * The second party: countersigns the checkpoints of other ledgers' logs once it is shown that each goes on from the one
 * before. It has a key and a folder of its own, and needs no ledger.
 */
@NullMarked
package org.decisionledger.api.witness;

import org.jspecify.annotations.NullMarked;
