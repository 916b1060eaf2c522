/**
 * Backups: the stored entries and the log over them as a folder of plain files at one position, and a ledger made again
 * from such a folder. The form is the same for both databases and is that of an exported log, with a manifest beside it.
 *
 * <p>Private keys and the keys of persons are no part of it unless the key of the log is asked for by name.
 */
@NullMarked
package org.decisionledger.api.backup;

import org.jspecify.annotations.NullMarked;
