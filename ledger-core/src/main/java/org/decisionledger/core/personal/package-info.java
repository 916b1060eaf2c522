/** Passages of a text that are marked as somebody's personal data. How they are sealed belongs to the store. */
@NullMarked
package org.decisionledger.core.personal;

import org.jspecify.annotations.NullMarked;
