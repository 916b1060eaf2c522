/**
 * The application: how the ledger is put together and started.
 *
 * <p>Each door, and the store, has a package of its own.
 */
@NullMarked
package org.decisionledger.api;

import org.jspecify.annotations.NullMarked;
