/**
 * What the rules on record make of the answers on record at a stated moment, worked out and never settled by a guess.
 *
 * <p>Where a text leaves something open, the count is done under every reading it leaves; an outcome is told only when
 * all of them agree. The rules themselves, as told, are in the parent package. Nothing here records anything, reads a
 * clock or refuses what broke a rule.
 */
@NullMarked
package org.decisionledger.core.rule.outcome;

import org.jspecify.annotations.NullMarked;
