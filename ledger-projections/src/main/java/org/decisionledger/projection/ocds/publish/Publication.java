package org.decisionledger.projection.ocds.publish;

import java.util.List;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;
import org.decisionledger.projection.ocds.merge.Merging;

/**
 * A procurement as it can be published.
 *
 * @param ocid under which it is published
 * @param publisher the name of who publishes
 * @param uri of the package
 * @param publishedDate the date of the last release
 * @param releases oldest first
 * @param leftOut the entries about it that are not published
 */
public record Publication(
        String ocid,
        String publisher,
        String uri,
        String publishedDate,
        List<JsonObject> releases,
        List<LeftOut> leftOut) {

    public Publication {
        releases = List.copyOf(releases);
        leftOut = List.copyOf(leftOut);
    }

    /** A release package. */
    public JsonObject releasePackage() {
        return head().value("releases", JsonArray.of(releases)).build();
    }

    /** A record package with one record: the releases, and the compiled and the versioned release made of them. */
    public JsonObject recordPackage() {
        JsonDraft told = new JsonDraft()
                .text("ocid", ocid)
                .value("releases", JsonArray.of(releases))
                .value("compiledRelease", merged(MergeForm.COMPILED))
                .value("versionedRelease", merged(MergeForm.VERSIONED));
        return head().list("records", List.of(told)).build();
    }

    private JsonDraft head() {
        return new JsonDraft()
                .text("uri", uri)
                .text("version", "1.1")
                .object("publisher", new JsonDraft().text("name", publisher))
                .text("publishedDate", publishedDate);
    }

    private JsonObject merged(MergeForm form) {
        Merging merging = Merging.start(form, MergeMode.STANDARD, MergeRules.base(), warning -> {});
        releases.forEach(release -> merging.add(release, 0));
        JsonOutput out = new JsonOutput();
        merging.writeTo(out);
        return (JsonObject) new JsonReader().read(out.toBytes());
    }
}
