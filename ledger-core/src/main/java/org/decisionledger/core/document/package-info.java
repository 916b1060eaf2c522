/**
 * Documents as things that are issued, shared, labelled, recalled or lost.
 *
 * <p>The bytes of a document are never inside an entry.
 */
@NullMarked
package org.decisionledger.core.document;

import org.jspecify.annotations.NullMarked;
