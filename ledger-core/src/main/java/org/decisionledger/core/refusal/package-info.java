/**
 * Why something was not taken in: a stable code, the place, what is wrong and what would help.
 *
 * <p>A broken rule of the field is never a refusal; only what cannot be understood is.
 */
@NullMarked
package org.decisionledger.core.refusal;

import org.jspecify.annotations.NullMarked;
