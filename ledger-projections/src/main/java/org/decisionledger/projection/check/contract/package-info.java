/** Checks on how a contract was written and managed (domain reference, section 10: K-16 to K-18). */
@NullMarked
package org.decisionledger.projection.check.contract;

import org.jspecify.annotations.NullMarked;
