/**
 * What every fact shares: the sealed root, its written name and the plain words that explain it.
 *
 * <p>No fact of any one subject lives here; each stands with its concept.
 */
@NullMarked
package org.decisionledger.core.fact;

import org.jspecify.annotations.NullMarked;
