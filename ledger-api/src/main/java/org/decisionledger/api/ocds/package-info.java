/**
 * Releases of the Open Contracting Data Standard in and out: found in files and streams of any form, grouped by
 * process without being held in memory, and merged.
 *
 * <p>How releases merge is in {@code projection.ocds.merge}; this is the part that reads and writes.
 */
@NullMarked
package org.decisionledger.api.ocds;

import org.jspecify.annotations.NullMarked;
