/** A witness countersigns one view of a log, whatever happens to it in between. */
@org.jspecify.annotations.NullMarked
package org.decisionledger.api.witness;
