/**
 * Rules in force on the day a procedure commenced, as data with validity, and what the record shows of what they ask.
 *
 * <p>Says what entries show, never whether an act was lawful. Deadlines counted in working days are not here.
 */
@NullMarked
package org.decisionledger.projection.law;

import org.jspecify.annotations.NullMarked;
