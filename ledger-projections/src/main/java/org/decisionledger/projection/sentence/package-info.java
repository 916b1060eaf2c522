/**
 * What an entry says, in one plain sentence, and the wording of values that pages and terminal share.
 *
 * <p>The words themselves are in {@code sentences.properties}; what an entry means for a decision is worked out
 * elsewhere.
 */
@NullMarked
package org.decisionledger.projection.sentence;

import org.jspecify.annotations.NullMarked;
