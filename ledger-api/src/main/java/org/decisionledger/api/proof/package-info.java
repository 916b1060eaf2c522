/**
 * The transparency log of an open ledger: its key, its tiles and checkpoints as files beside the database, the check of
 * the stored entries against them, proofs for single entries, and the export.
 *
 * <p>The tree, its proofs and the signed texts are in core, without files. What the entries say is not looked at here.
 */
@NullMarked
package org.decisionledger.api.proof;

import org.jspecify.annotations.NullMarked;
