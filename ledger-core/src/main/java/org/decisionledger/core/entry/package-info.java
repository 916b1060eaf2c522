/**
 * An entry: a fact under its header of times, actor, sources, account and links; corrections and withdrawals.
 *
 * <p>Neither storage nor wording for a reader lives here.
 */
@NullMarked
package org.decisionledger.core.entry;

import org.jspecify.annotations.NullMarked;
