/**
 * JSON as it was written: a number keeps its digits and a string its escapes from the byte read to the byte written.
 *
 * <p>Made for releases of other publishers, which are merged by the million and must come out as they went in. Entries
 * of the ledger are read and written by {@code core.format}, never here.
 */
@NullMarked
package org.decisionledger.projection.ocds.json;

import org.jspecify.annotations.NullMarked;
