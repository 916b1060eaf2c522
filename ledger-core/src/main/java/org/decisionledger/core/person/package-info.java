/** What the ledger did with the personal data of one person. What is marked as such in a text is in {@code personal}. */
@NullMarked
package org.decisionledger.core.person;

import org.jspecify.annotations.NullMarked;
