/**
 * Follow-up boards: what may need somebody to act, one line for each, with counts by which to narrow it.
 *
 * <p>A board judges nothing itself. What it shows of a commitment, a contract, a clock, a check or a copy is worked out
 * in the package that answers for it; here it is put side by side and counted.
 */
@NullMarked
package org.decisionledger.projection.board;

import org.jspecify.annotations.NullMarked;
