/**
 * What the record does not hold: gaps that a source notes, with who looked and whether they closed, and apart from them
 * those that nobody noted and that follow from the entries.
 *
 * <p>"No entry shows" says something about the ledger and nothing about what happened.
 */
@NullMarked
package org.decisionledger.projection.gap;

import org.jspecify.annotations.NullMarked;
