package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value that nothing is added to.
 *
 * @param value the value
 * @param release the release that told it, when it is an entry of a versioned field, else {@code null}
 */
record LiteralNode(JsonValue value, @Nullable ReleaseHead release) implements Node {

    @Override
    public void writeTo(JsonOutput out) {
        if (release == null) {
            value.writeTo(out);
        } else {
            release.writeEntry(value, out);
        }
    }
}
