/**
 * What stands one step away from a thing: the other things that entries name together with it, and those entries.
 */
@NullMarked
package org.decisionledger.projection.around;

import org.jspecify.annotations.NullMarked;
