/** The merge routine of OCDS 1.1, case by case. */
@NullMarked
package org.decisionledger.projection.ocds.merge;

import org.jspecify.annotations.NullMarked;
