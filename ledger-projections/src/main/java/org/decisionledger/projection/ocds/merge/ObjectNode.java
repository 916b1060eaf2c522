package org.decisionledger.projection.ocds.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonOutput;

/** An object. */
record ObjectNode(Map<JsonName, Node> members) implements Node {

    ObjectNode() {
        this(new LinkedHashMap<>());
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('{');
        boolean first = true;
        for (Map.Entry<JsonName, Node> member : members.entrySet()) {
            if (!first) {
                out.ascii(',');
            }
            first = false;
            out.name(member.getKey());
            member.getValue().writeTo(out);
        }
        out.ascii('}');
    }
}
