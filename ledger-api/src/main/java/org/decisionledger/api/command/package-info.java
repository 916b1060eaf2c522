/**
 * The terminal door (design, section 6): one class for each command.
 *
 * <p>How an answer looks is in {@code terminal}.
 */
@NullMarked
package org.decisionledger.api.command;

import org.jspecify.annotations.NullMarked;
