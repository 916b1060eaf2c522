/**
 * Canonical bytes and their hashes: pure functions that anyone can repeat.
 *
 * <p>Keys, files and the database are not known here.
 */
@NullMarked
package org.decisionledger.core.integrity;

import org.jspecify.annotations.NullMarked;
