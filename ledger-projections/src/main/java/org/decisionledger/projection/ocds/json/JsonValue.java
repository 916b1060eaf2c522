package org.decisionledger.projection.ocds.json;

/** A value of a JSON text, immutable, which can be written again as it was. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonScalar {

    /** Writes the value without white space between its parts; scalars stay byte for byte as they were read. */
    void writeTo(JsonOutput out);

    /** The same value with bytes of its own, so that the text it was read from can be forgotten. */
    JsonValue detached();

    /** How many bytes a {@link #detached()} copy keeps, near enough. */
    long weight();
}
