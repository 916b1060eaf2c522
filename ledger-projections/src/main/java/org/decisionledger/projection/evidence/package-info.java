/**
 * In what state a document is as evidence: whether entries are taken from it, or it is only told of, withheld, not kept
 * or not found. What a document is worth is not said here; what holds about its copies is in {@code circulation}.
 */
@NullMarked
package org.decisionledger.projection.evidence;

import org.jspecify.annotations.NullMarked;
