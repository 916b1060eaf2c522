/**
 * What people keep for themselves and for each other beside the ledger: saved views. None of it is an entry, none of it
 * is covered by the signed log, and nothing the ledger says rests on it.
 */
@NullMarked
package org.decisionledger.api.saved;

import org.jspecify.annotations.NullMarked;
