/** Checks on what is kept when people and bodies go (domain reference, section 10: K-14). */
@NullMarked
package org.decisionledger.projection.check.memory;

import org.jspecify.annotations.NullMarked;
