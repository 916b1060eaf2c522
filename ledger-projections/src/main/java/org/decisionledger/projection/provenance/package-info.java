/** The entries behind a decision in the terms of W3C PROV: what was made by which activity, from what, and by whom. */
@NullMarked
package org.decisionledger.projection.provenance;

import org.jspecify.annotations.NullMarked;
