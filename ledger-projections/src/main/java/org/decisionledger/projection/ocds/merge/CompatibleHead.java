package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonScalar;

/** What a compiled release of the reference implementation says of itself; what is missing reads {@code None}. */
final class CompatibleHead {

    private CompatibleHead() {}

    static JsonScalar id(ReleaseHead head) {
        return JsonScalar.string(PythonValues.text(head.ocid()) + "-" + PythonValues.text(head.date()));
    }
}
