/** What the program writes in its own log: ids and positions, never what an entry says. */
@NullMarked
package org.decisionledger.api.logging;

import org.jspecify.annotations.NullMarked;
