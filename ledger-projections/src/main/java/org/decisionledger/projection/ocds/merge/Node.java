package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonOutput;

/** A part of a merged release as the reference implementation builds it at the end. */
sealed interface Node permits ObjectNode, ListNode, LiteralNode {

    void writeTo(JsonOutput out);
}
