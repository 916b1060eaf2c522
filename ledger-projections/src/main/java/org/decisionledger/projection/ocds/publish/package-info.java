/**
 * A procurement of the ledger as releases of the Open Contracting Data Standard 1.1: what its entries tell, and no more.
 *
 * <p>One entry becomes one release, a correction a further one. Reading other publishers' releases is not done here.
 */
@NullMarked
package org.decisionledger.projection.ocds.publish;

import org.jspecify.annotations.NullMarked;
