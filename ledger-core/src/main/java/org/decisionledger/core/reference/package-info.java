/**
 * What an entry points at, and the check that all of it is known.
 *
 * <p>How known things are looked up belongs to the store.
 */
@NullMarked
package org.decisionledger.core.reference;

import org.jspecify.annotations.NullMarked;
