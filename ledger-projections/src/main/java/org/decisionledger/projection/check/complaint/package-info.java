/** Checks on complaints and what was promised in answer to them (domain reference, section 10: K-11 to K-13). */
@NullMarked
package org.decisionledger.projection.check.complaint;

import org.jspecify.annotations.NullMarked;
