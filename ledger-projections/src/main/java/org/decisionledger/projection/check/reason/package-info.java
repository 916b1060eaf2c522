/** Checks on the reasons of decisions and on how their discussion was kept (domain reference, section 10: K-08, K-10). */
@NullMarked
package org.decisionledger.projection.check.reason;

import org.jspecify.annotations.NullMarked;
