/** Checks on gates, engagement and interests. */
@NullMarked
package org.decisionledger.projection.check.assurance;

import org.jspecify.annotations.NullMarked;
