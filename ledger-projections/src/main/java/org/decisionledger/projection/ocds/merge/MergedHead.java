package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;

/** The beginning of a merged release: what it says of itself (OCDS 1.1, "Merging"). */
final class MergedHead {

    private MergedHead() {}

    /** Writes all up to the first merged field, without a comma after it. */
    static void write(ReleaseHead last, MergeForm form, JsonOutput out) {
        switch (form) {
            case COMPILED -> {
                out.text("{\"tag\":[\"compiled\"],\"id\":\"");
                inner(last.ocid(), out);
                out.ascii('-');
                inner(last.date(), out);
                out.text("\",\"date\":");
                last.date().writeTo(out);
                out.text(",\"ocid\":");
            }
            case VERSIONED -> out.text("{\"ocid\":");
        }
        last.ocid().writeTo(out);
    }

    private static void inner(JsonValue value, JsonOutput out) {
        if (value instanceof JsonScalar scalar && scalar.kind() == JsonScalar.Kind.STRING) {
            scalar.writeInnerTo(out);
        } else {
            value.writeTo(out);
        }
    }
}
