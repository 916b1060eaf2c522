/**
 * The pages of the follow-up boards and of the circulation of a document: their addresses, filters and acts.
 *
 * <p>What stands on a board is in {@code projection.board}; how a page is framed is in {@code web}.
 */
@NullMarked
package org.decisionledger.api.web.board;

import org.jspecify.annotations.NullMarked;
