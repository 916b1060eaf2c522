/** Checks on bodies that decide together or for each other. */
@NullMarked
package org.decisionledger.projection.check.collective;

import org.jspecify.annotations.NullMarked;
