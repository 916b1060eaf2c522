/** Entries as they come, for programs that follow the ledger. */
@NullMarked
package org.decisionledger.api.feed;

import org.jspecify.annotations.NullMarked;
