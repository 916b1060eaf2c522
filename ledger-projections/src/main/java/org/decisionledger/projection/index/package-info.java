/**
 * Which entries name which things: the live table behind every answer.
 *
 * <p>Nothing of what entries say is kept here.
 */
@NullMarked
package org.decisionledger.projection.index;

import org.jspecify.annotations.NullMarked;
