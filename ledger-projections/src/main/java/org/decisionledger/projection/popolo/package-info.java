/**
 * Bodies, posts, meetings and what was put to a vote, in the terms of the Popolo specification. Every object names the
 * entries it rests on; what Popolo cannot say stands under {@code extra} and nowhere else.
 */
@NullMarked
package org.decisionledger.projection.popolo;

import org.jspecify.annotations.NullMarked;
