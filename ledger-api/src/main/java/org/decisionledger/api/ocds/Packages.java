package org.decisionledger.api.ocds;

import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.publish.Publication;

/** Packages as text. */
public final class Packages {

    private Packages() {}

    /** A release package, or a record package, on one line. */
    public static String text(Publication publication, boolean asRecord) {
        JsonObject made = asRecord ? publication.recordPackage() : publication.releasePackage();
        JsonOutput out = new JsonOutput();
        made.writeTo(out);
        return out.toString();
    }
}
