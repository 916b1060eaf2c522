package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What a release says of itself, as it was written; what is missing counts as {@code null}. */
final class ReleaseHead {

    private JsonValue ocid;
    private JsonValue id;
    private JsonValue date;
    private JsonValue tag;

    ReleaseHead(JsonObject release) {
        this.ocid = orNull(release.get("ocid"));
        this.id = orNull(release.get("id"));
        this.date = orNull(release.get("date"));
        this.tag = orNull(release.get("tag"));
    }

    private static JsonValue orNull(@Nullable JsonValue value) {
        return value == null ? JsonScalar.ofNull() : value;
    }

    JsonValue ocid() {
        return ocid;
    }

    JsonValue date() {
        return date;
    }

    /** Copies what is kept, so that the bytes of the release can be forgotten. */
    void detach() {
        ocid = ocid.detached();
        id = id.detached();
        date = date.detached();
        tag = tag.detached();
    }

    /** Writes the entry of a versioned field. */
    void writeEntry(JsonValue value, JsonOutput out) {
        out.text("{\"releaseID\":");
        id.writeTo(out);
        out.text(",\"releaseDate\":");
        date.writeTo(out);
        out.text(",\"releaseTag\":");
        tag.writeTo(out);
        out.text(",\"value\":");
        value.writeTo(out);
        out.ascii('}');
    }
}
