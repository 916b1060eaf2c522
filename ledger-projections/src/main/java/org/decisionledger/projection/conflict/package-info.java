/**
 * Passages that do not fit together, found by detectors that know nothing of any one case.
 *
 * <p>A detector is a pure function of entries. What it finds names the entries it rests on and says why in a sentence;
 * it never says which passage is right.
 */
@NullMarked
package org.decisionledger.projection.conflict;

import org.jspecify.annotations.NullMarked;
