/**
 * The answer to why a decision or award was made.
 *
 * <p>Judgement by rules is not here.
 */
@NullMarked
package org.decisionledger.projection.dossier;

import org.jspecify.annotations.NullMarked;
