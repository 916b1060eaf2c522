/**
 * One step around any person, post, body, contract, decision or document, as a picture and as a table, step by step.
 *
 * <p>What stands one step away is worked out in {@code projection.around}.
 */
@NullMarked
package org.decisionledger.api.web.around;

import org.jspecify.annotations.NullMarked;
