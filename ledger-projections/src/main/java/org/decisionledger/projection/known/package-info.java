/**
 * What a body had been told by a day, and what existed without having reached it.
 *
 * <p>Nothing here says that somebody read what was sent.
 */
@NullMarked
package org.decisionledger.projection.known;

import org.jspecify.annotations.NullMarked;
