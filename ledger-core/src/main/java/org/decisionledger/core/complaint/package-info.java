/**
 * Complaints and informal concerns, from receipt to closing letter.
 *
 * <p>Disputes about what happened are in {@code account}.
 */
@NullMarked
package org.decisionledger.core.complaint;

import org.jspecify.annotations.NullMarked;
