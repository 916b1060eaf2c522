/** Checks on how a contract and its provider are watched: escalation, leads, meetings, performance, risk. */
@NullMarked
package org.decisionledger.projection.check.oversight;

import org.jspecify.annotations.NullMarked;
