/**
 * What entries say of things, one attribute at a time, in a form in which two of them can be held side by side.
 *
 * <p>A saying is told outright by a passage, or implied by a fact. Whether two of them fit together is asked in
 * {@code conflict}.
 */
@NullMarked
package org.decisionledger.projection.statement;

import org.jspecify.annotations.NullMarked;
