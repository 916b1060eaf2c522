/** Figures of the running server for Prometheus. No label names a person, a thing or an entry. */
@NullMarked
package org.decisionledger.api.metrics;

import org.jspecify.annotations.NullMarked;
