/**
 * A criticism put to the party it is about before it is released, and what that party replies.
 */
@NullMarked
package org.decisionledger.core.criticism;

import org.jspecify.annotations.NullMarked;
