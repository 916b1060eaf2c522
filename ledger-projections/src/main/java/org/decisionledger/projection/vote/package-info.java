/**
 * What the rules on record make of the answers on record to one proposal, and whether those who acted could.
 *
 * <p>The count itself is worked out in {@code core.rule.outcome}; here the record is brought to it and its result is held
 * against what the record says came of it. Nothing is settled here: where the two differ, both are shown.
 */
@NullMarked
package org.decisionledger.projection.vote;

import org.jspecify.annotations.NullMarked;
