package org.decisionledger.projection.ocds.merge;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.ocds.json.JsonOutput;

/** A list of objects, or a list taken whole that objects may yet be added to. */
record ListNode(List<Node> items) implements Node {

    ListNode() {
        this(new ArrayList<>());
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            items.get(i).writeTo(out);
        }
        out.ascii(']');
    }
}
