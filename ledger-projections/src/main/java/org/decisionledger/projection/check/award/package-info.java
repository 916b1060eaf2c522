/**
 * Checks on how awards were made: competition, time, urgency, the paper, equal opportunity, and what followed
 * (domain reference, section 10: K-01 to K-04, K-06, K-07, K-15).
 */
@NullMarked
package org.decisionledger.projection.check.award;

import org.jspecify.annotations.NullMarked;
