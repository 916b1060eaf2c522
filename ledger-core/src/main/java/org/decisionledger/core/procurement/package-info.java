/**
 * Preparing and running a procurement, and sounding out providers.
 *
 * <p>The choice itself is in {@code decision}.
 */
@NullMarked
package org.decisionledger.core.procurement;

import org.jspecify.annotations.NullMarked;
