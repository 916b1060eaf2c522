/** JSON as it was written: what is read, what is refused and where, and what is the same. */
@NullMarked
package org.decisionledger.projection.ocds.json;

import org.jspecify.annotations.NullMarked;
