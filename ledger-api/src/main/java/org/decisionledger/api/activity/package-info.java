/**
 * What was done with the ledger as a tool: who viewed, took away, recorded and signed in, and when. Kept beside the
 * ledger, never in it: it is about readers and not about what happened, and it ends.
 *
 * <p>What happened in the matters themselves is told by the entries alone.
 */
@NullMarked
package org.decisionledger.api.activity;

import org.jspecify.annotations.NullMarked;
