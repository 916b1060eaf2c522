/** Two sayings of one attribute of one thing that differ: dates, numbers, lengths of time, holders, states, words. */
@NullMarked
package org.decisionledger.projection.conflict.value;

import org.jspecify.annotations.NullMarked;
