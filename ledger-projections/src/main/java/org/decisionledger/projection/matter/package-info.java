/** Matters side by side: the same questions put to each, answered from its own entries. */
@NullMarked
package org.decisionledger.projection.matter;

import org.jspecify.annotations.NullMarked;
