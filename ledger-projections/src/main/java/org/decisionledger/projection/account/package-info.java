/**
 * How each party tells one event and stands to what others tell of it, side by side.
 *
 * <p>Nothing here says who is right, and no account takes the place of another. Explanations and the evidence held
 * against them are in {@code explanation}.
 */
@NullMarked
package org.decisionledger.projection.account;

import org.jspecify.annotations.NullMarked;
