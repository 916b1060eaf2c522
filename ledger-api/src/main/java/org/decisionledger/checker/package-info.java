/**
 * Checks an exported log with nothing but the export, a public key and the JDK.
 *
 * <p>One file on purpose: whoever doubts the ledger can read it and run it by itself. It shares no code with
 * the ledger, so that what both find has been worked out twice. Nothing here makes, signs or repairs anything.
 */
@NullMarked
package org.decisionledger.checker;

import org.jspecify.annotations.NullMarked;
