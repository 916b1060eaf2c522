package org.decisionledger.projection.ocds.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.ocds.json.JsonDraft;

/** What one entry adds to a release: its tags, its sections, and the parties it names with their roles. */
final class Draft {

    private final List<String> tags;
    private final JsonDraft sections = new JsonDraft();
    private final Map<OrganisationId, Set<String>> roles = new LinkedHashMap<>();

    Draft(String... tags) {
        this.tags = List.of(tags);
    }

    List<String> tags() {
        return tags;
    }

    JsonDraft sections() {
        return sections;
    }

    Map<OrganisationId, Set<String>> roles() {
        return roles;
    }

    Draft party(OrganisationId organisation, String role) {
        roles.computeIfAbsent(organisation, o -> new TreeSet<>()).add(role);
        return this;
    }

    Draft object(String section, JsonDraft object) {
        sections.object(section, object);
        return this;
    }

    Draft item(String section, JsonDraft item) {
        sections.list(section, List.of(item));
        return this;
    }
}
