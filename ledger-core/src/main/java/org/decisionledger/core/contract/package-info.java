/**
 * The life of a contract: award, start, extension, notice, variation, performance, end.
 *
 * <p>How a provider was looked for is in {@code procurement}.
 */
@NullMarked
package org.decisionledger.core.contract;

import org.jspecify.annotations.NullMarked;
