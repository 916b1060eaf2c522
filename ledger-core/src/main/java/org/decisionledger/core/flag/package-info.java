/**
 * What a person answers to what the ledger found by itself: a conflict judged, explained or accepted, a check dismissed.
 *
 * The finding stays on view, with the answer beside it.
 */
@NullMarked
package org.decisionledger.core.flag;

import org.jspecify.annotations.NullMarked;
