/** Checks on reviews, visits and the reports made of them. */
@NullMarked
package org.decisionledger.projection.check.review;

import org.jspecify.annotations.NullMarked;
