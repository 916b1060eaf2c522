/**
 * What the formats of other tools have in common: which entries may leave the ledger, how things are named outside it,
 * and objects in the making. The formats themselves have packages of their own.
 */
@NullMarked
package org.decisionledger.projection.interchange;

import org.jspecify.annotations.NullMarked;
