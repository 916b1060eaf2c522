/** How the ledger itself is: what was last done to keep it safe, how far behind its views are, and what went wrong. */
@NullMarked
package org.decisionledger.api.health;

import org.jspecify.annotations.NullMarked;
