/**
 * Agreements, terms of reference and schemes under which bodies act together, and what replaces them.
 *
 * How they decide is in {@code rule}; what one lets another do is in {@code delegation}.
 */
@NullMarked
package org.decisionledger.core.instrument;

import org.jspecify.annotations.NullMarked;
