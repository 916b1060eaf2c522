/**
 * Statutory clocks: bank holidays, what each regime means by a working day, and how it counts. Days and deadlines are
 * worked out from what is handed in; nothing here reads a clock or decides which regime applies.
 */
@NullMarked
package org.decisionledger.core.calendar;

import org.jspecify.annotations.NullMarked;
