package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonOutput;

/** A field of the merged release while it grows: members, items found by their ids, or a value. */
sealed interface Part permits Fields, Items, Value {

    /** Whether a compiled release leaves the field out. */
    boolean isAbsent();

    void writeTo(JsonOutput out);

    /** Lets go of the bytes of the releases; returns how many bytes are kept, near enough. */
    long detach();
}
