/**
 * Full-text search over entries: what is found, as the record stood at a moment.
 *
 * <p>The index is worked out from the entries and can be thrown away at any time. Each entry has one row in it for every
 * version it ever had, with the positions from which and until which that version stood, so that a question as of an
 * earlier moment sees exactly the rows of that moment: in hits, counts and suggestions alike. Nothing is ranked by how
 * rare a word is in the whole index, since that would tell of what came later.
 */
@NullMarked
package org.decisionledger.projection.search;

import org.jspecify.annotations.NullMarked;
