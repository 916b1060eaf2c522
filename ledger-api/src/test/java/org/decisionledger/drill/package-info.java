/**
 * Drills: the real program under load from many clients, killed at random points, and histories of commands sent at the
 * same time, checked against a ledger that does one thing after the other. Figures are in docs/drills.md.
 */
@NullMarked
package org.decisionledger.drill;

import org.jspecify.annotations.NullMarked;
