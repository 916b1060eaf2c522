/**
 * Money asked for and money agreed.
 *
 * <p>Prices inside offers are in {@code offer}.
 */
@NullMarked
package org.decisionledger.core.funding;

import org.jspecify.annotations.NullMarked;
