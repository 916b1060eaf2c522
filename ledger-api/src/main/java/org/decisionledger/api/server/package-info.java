/**
 * The server: one process that serves HTTP and the pages over an open ledger.
 *
 * <p>What is served is in {@code http} and {@code web}.
 */
@NullMarked
package org.decisionledger.api.server;

import org.jspecify.annotations.NullMarked;
