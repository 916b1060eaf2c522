/**
 * Lists of things of one kind, each with its state.
 *
 * <p>The entries behind a row are in its timeline.
 */
@NullMarked
package org.decisionledger.projection.register;

import org.jspecify.annotations.NullMarked;
