/** Backups are whole or none, and what is made from them is what was there. */
@org.jspecify.annotations.NullMarked
package org.decisionledger.api.backup;
