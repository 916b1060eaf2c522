/**
 * The page of a chronology: its address, filters, views and comparison.
 *
 * <p>What is counted and sorted is in {@code projection.chronology}; how a page is framed is in {@code web}.
 */
@NullMarked
package org.decisionledger.api.web.chronology;

import org.jspecify.annotations.NullMarked;
