/** What a projection holds as rows in one order, so that two of the same can be held against each other. */
@NullMarked
package org.decisionledger.projection.content;

import org.jspecify.annotations.NullMarked;
