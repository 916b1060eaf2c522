/**
 * Whether the record of a decision holds what such a record should: a checklist put to one decision, also while its paper
 * is still a draft. It says what is on record, never whether the decision was right.
 */
@NullMarked
package org.decisionledger.projection.adequacy;

import org.jspecify.annotations.NullMarked;
