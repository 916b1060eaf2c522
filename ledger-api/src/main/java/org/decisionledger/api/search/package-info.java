/**
 * Keeps the search index up with the entries, makes it anew when asked, and answers searches.
 *
 * <p>What the index holds is settled in the projections. Recording never waits for it.
 */
@NullMarked
package org.decisionledger.api.search;

import org.jspecify.annotations.NullMarked;
