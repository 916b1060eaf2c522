/**
 * Successor data as the NHS Organisation Data Service publishes it, turned into ordinary entries: one record of the
 * ORD interface as JSON, several of them, or the files {@code succ} and {@code succarc}.
 *
 * <p>Nothing is recorded here; that is for {@code store}. A body is the one that bears the code in this ledger, and
 * never one that only bears the name.
 */
@NullMarked
package org.decisionledger.api.ods;

import org.jspecify.annotations.NullMarked;
