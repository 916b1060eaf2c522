/**
 * The transparency log of the ledger: hashes over its entries arranged in a tree (RFC 6962, RFC 9162), proofs that an
 * entry is in it and that a later tree holds an earlier one, and the checkpoints that a key signs (C2SP signed-note,
 * tlog-checkpoint, tlog-tiles).
 *
 * <p>Pure functions and formats. Where leaves, tiles and keys are kept is not known here.
 */
@NullMarked
package org.decisionledger.core.transparency;

import org.jspecify.annotations.NullMarked;
