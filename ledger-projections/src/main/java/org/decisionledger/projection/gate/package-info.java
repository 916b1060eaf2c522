/**
 * How a procurement is rated and passes its gates, and the lines that stay open from gate to gate; conditions of any
 * thing and what became of them.
 *
 * <p>Nothing here is settled that the entries leave open, and no gate is refused.
 */
@NullMarked
package org.decisionledger.projection.gate;

import org.jspecify.annotations.NullMarked;
