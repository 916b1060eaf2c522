package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonName;

/** Names that the merge routine itself speaks of. */
final class Names {

    static final JsonName ID = JsonName.of("id");

    private Names() {}

    /** Whether a member of a release is one that says what the release is, which merged releases tell otherwise. */
    static boolean isOfTheHead(JsonName name) {
        return switch (name.text()) {
            case "ocid", "id", "date", "tag" -> true;
            default -> false;
        };
    }
}
