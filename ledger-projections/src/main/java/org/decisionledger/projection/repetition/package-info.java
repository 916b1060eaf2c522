/**
 * Earlier complaints that a complaint may repeat: suggested by body, lineage, service and theme, for a person to judge.
 */
@NullMarked
package org.decisionledger.projection.repetition;

import org.jspecify.annotations.NullMarked;
