/** What belongs to a case that is handed over whole, and what its entries need to be recorded elsewhere. */
@NullMarked
package org.decisionledger.projection.archive;

import org.jspecify.annotations.NullMarked;
