/**
 * Makes what is derived from the entries anew, beside what is in use, and holds both against each other.
 *
 * <p>How each projection is made is settled where it is kept; here is the order of the work, who may watch it, and when
 * it is done by itself.
 */
@NullMarked
package org.decisionledger.api.rebuild;

import org.jspecify.annotations.NullMarked;
