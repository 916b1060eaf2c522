/** Finding the releases of a source, grouping them and merging them. */
@NullMarked
package org.decisionledger.api.ocds;

import org.jspecify.annotations.NullMarked;
