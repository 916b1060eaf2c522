/** Rules about the shape of the projections, and the proof that each of them bites. No rules about behaviour. */
@NullMarked
package org.decisionledger.projection.architecture;

import org.jspecify.annotations.NullMarked;
