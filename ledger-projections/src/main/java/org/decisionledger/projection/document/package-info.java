/** Files of documents that are kept with the ledger: which entry says so, and where in their text a passage stands. */
@NullMarked
package org.decisionledger.projection.document;

import org.jspecify.annotations.NullMarked;
