/**
 * The entries that bear on a question, as the record stood at a moment, with corrections applied.
 *
 * <p>What is made of them for a reader is in the packages beside this one.
 */
@NullMarked
package org.decisionledger.projection.casefile;

import org.jspecify.annotations.NullMarked;
