/**
 * The way of a decision through the bodies: every stop that entries tell, each body's own decision, and the stops that
 * recorded rules require and no entry shows.
 *
 * <p>Whether a vote carried is not judged here.
 */
@NullMarked
package org.decisionledger.projection.path;

import org.jspecify.annotations.NullMarked;
