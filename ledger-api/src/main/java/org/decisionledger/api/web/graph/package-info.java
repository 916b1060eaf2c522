/**
 * Entries and things as a picture of boxes and lines, laid out on the server, and the same as a table.
 *
 * <p>What is drawn is decided by who asks; nothing here reads the ledger.
 */
@NullMarked
package org.decisionledger.api.web.graph;

import org.jspecify.annotations.NullMarked;
