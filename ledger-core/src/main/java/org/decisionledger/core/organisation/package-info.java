/**
 * Bodies: how they begin, change, join and end, and the roles they take.
 *
 * <p>Who holds a post in a body is in {@code office}.
 */
@NullMarked
package org.decisionledger.core.organisation;

import org.jspecify.annotations.NullMarked;
