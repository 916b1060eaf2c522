/**
 * Bodies that follow one another, laid out for a time axis: when each begins and ends as entries tell it, and the changes
 * between them.
 */
@NullMarked
package org.decisionledger.projection.overtime;

import org.jspecify.annotations.NullMarked;
