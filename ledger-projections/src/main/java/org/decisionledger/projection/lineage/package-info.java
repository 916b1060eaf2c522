/**
 * What became of bodies: names, predecessors, successors, and what is stated, inferred or unknown about them.
 *
 * <p>No succession is drawn beyond what an entry says.
 */
@NullMarked
package org.decisionledger.projection.lineage;

import org.jspecify.annotations.NullMarked;
