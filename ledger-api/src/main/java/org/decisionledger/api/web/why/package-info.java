/**
 * The page that says why something was decided: in words with the entries beside them, and as a picture of the chain.
 *
 * <p>What belongs to a dossier is worked out in {@code projection.dossier}.
 */
@NullMarked
package org.decisionledger.api.web.why;

import org.jspecify.annotations.NullMarked;
