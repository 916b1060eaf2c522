/**
 * How a class of matters is decided, kept as data: method, parties, weights, quorum, notice, silence.
 *
 * A parameter that the text does not give is absent and is never assumed.
 */
@NullMarked
package org.decisionledger.core.rule;

import org.jspecify.annotations.NullMarked;
