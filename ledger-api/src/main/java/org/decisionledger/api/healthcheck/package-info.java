/** Looks at an open ledger, and says what needs attention. What is looked at notes its own state in {@code health}. */
@NullMarked
package org.decisionledger.api.healthcheck;

import org.jspecify.annotations.NullMarked;
