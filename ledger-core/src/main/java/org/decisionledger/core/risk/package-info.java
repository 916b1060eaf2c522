/**
 * Risks and their scores.
 *
 * <p>Controls and mitigations are commitments.
 */
@NullMarked
package org.decisionledger.core.risk;

import org.jspecify.annotations.NullMarked;
