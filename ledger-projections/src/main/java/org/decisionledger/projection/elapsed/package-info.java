/** How long between two dates, said no more exactly than the dates are. */
@NullMarked
package org.decisionledger.projection.elapsed;

import org.jspecify.annotations.NullMarked;
