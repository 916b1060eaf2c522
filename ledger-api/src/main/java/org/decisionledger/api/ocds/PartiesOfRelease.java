package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Who is named in a release, and which bodies of the ledger these are by their identifiers alone. */
final class PartiesOfRelease {

    private static final int LONGEST_NAME = 300;

    private final KnownBodies known;
    private final Map<String, OrganisationId> matched = new HashMap<>();
    private final Set<String> notMatched = new LinkedHashSet<>();

    PartiesOfRelease(KnownBodies known, JsonObject release) {
        this.known = known;
        objects(release.get("parties")).forEach(this::match);
    }

    private void match(JsonObject party) {
        String id = text(party.get("id"));
        OrganisationId body = byIdentifier(party.get("identifier"));
        for (JsonObject other : objects(party.get("additionalIdentifiers"))) {
            body = body == null ? byIdentifier(other) : body;
        }
        if (body != null && id != null) {
            matched.put(id, body);
        } else if (body == null) {
            String name = text(party.get("name"));
            String shown = name == null ? id == null ? "a party without name and id" : id : name;
            notMatched.add(
                    shown.isBlank()
                            ? "a party without name"
                            : shown.strip().substring(0, Math.min(shown.strip().length(), LONGEST_NAME)));
        }
    }

    private @Nullable OrganisationId byIdentifier(@Nullable JsonValue identifier) {
        if (!(identifier instanceof JsonObject object)) {
            return null;
        }
        String scheme = text(object.get("scheme"));
        String id = text(object.get("id"));
        return scheme == null || id == null ? null : known.find(scheme, id);
    }

    /** The body a reference names. */
    @Nullable
    OrganisationId referred(@Nullable JsonValue reference) {
        String id = reference instanceof JsonObject object ? text(object.get("id")) : null;
        return id == null ? null : matched.get(id);
    }

    /** The suppliers of all awards that are bodies of the ledger. */
    List<OrganisationId> suppliers(JsonObject release) {
        Set<OrganisationId> suppliers = new LinkedHashSet<>();
        for (JsonObject award : objects(release.get("awards"))) {
            for (JsonObject supplier : objects(award.get("suppliers"))) {
                OrganisationId body = referred(supplier);
                if (body != null) {
                    suppliers.add(body);
                }
            }
        }
        return List.copyOf(suppliers);
    }

    List<String> notMatched() {
        return List.copyOf(notMatched);
    }

    /** The objects of a list; empty for anything else. */
    static List<JsonObject> objects(@Nullable JsonValue value) {
        List<JsonObject> objects = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.item(i) instanceof JsonObject object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    /** The text of a string or number; {@code null} for anything else. */
    static @Nullable String text(@Nullable JsonValue value) {
        return value instanceof JsonScalar scalar
                        && (scalar.kind() == JsonScalar.Kind.STRING || scalar.kind() == JsonScalar.Kind.NUMBER)
                ? scalar.text()
                : null;
    }
}
