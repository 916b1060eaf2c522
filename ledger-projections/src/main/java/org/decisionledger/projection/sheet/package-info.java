/**
 * Everything the record holds on one decision, in the order in which a reader asks for it.
 *
 * <p>What the single parts rest on is worked out in the packages of the parts; here they are put together, and what was
 * asked is held against what was resolved.
 */
@NullMarked
package org.decisionledger.projection.sheet;

import org.jspecify.annotations.NullMarked;
