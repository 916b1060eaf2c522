/**
 * Views as text for people at a terminal, as Markdown, and as JSON and CSV for programs.
 *
 * <p>What the views say is settled in the projections; nothing is worked out here.
 */
@NullMarked
package org.decisionledger.api.terminal;

import org.jspecify.annotations.NullMarked;
