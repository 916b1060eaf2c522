/**
 * Checks on approaches to providers and on offers (domain reference, section 10: K-05, K-06, K-09).
 */
@NullMarked
package org.decisionledger.projection.check.offer;

import org.jspecify.annotations.NullMarked;
