/**
 * A question that has more than one explanation, the explanations, and the evidence held against each.
 *
 * Nothing here says which explanation is right.
 */
@NullMarked
package org.decisionledger.core.question;

import org.jspecify.annotations.NullMarked;
