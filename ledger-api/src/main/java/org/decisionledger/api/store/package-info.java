/**
 * The store: entries appended in one order, durable before they are acknowledged, and read back.
 *
 * <p>What an entry means is not known here, nor who may record one.
 */
@NullMarked
package org.decisionledger.api.store;

import org.jspecify.annotations.NullMarked;
