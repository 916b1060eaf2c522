/**
 * A page of words laid out on paper: PDF and Word. Each sheet says what was asked and what it can be proved against.
 *
 * <p>What stands on a page is put together in {@code telling}; text, Markdown, JSON and CSV are in {@code terminal}.
 */
@NullMarked
package org.decisionledger.api.paper;

import org.jspecify.annotations.NullMarked;
