/**
 * Dates as a source gives them, the bounds they put on an event, and honest answers about their order.
 * No clock and no recorded time live here, nor working days and time limits.
 */
@NullMarked
package org.decisionledger.core.time;

import org.jspecify.annotations.NullMarked;
