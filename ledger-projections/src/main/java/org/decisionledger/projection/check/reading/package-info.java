/** How checks read entries: facts of a kind with the entries that tell them, days between dates of any precision, and lists in words. */
@NullMarked
package org.decisionledger.projection.check.reading;

import org.jspecify.annotations.NullMarked;
