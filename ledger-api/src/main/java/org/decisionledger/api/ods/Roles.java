package org.decisionledger.api.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The roles of a body: what kind it is, and whether it changed its kind while it kept its code. */
final class Roles {

    private static final String STRATEGIC_PARTNERSHIP = "RO261";
    private static final String INTEGRATED_CARE_BOARD = "RO318";

    private static final Map<String, OrganisationKind> KINDS = Map.of(
            "RO197",
            OrganisationKind.NHS_PROVIDER_TRUST, // NHS trust
            "RO107",
            OrganisationKind.NHS_PROVIDER_TRUST, // care trust
            "RO98",
            OrganisationKind.CLINICAL_COMMISSIONING_GROUP,
            "RO179",
            OrganisationKind.PRIMARY_CARE_TRUST,
            STRATEGIC_PARTNERSHIP,
            OrganisationKind.SYSTEM_PARTNERSHIP,
            "RO177",
            OrganisationKind.OTHER); // prescribing cost centre, for which the ledger has no kind

    private record Role(
            String id,
            boolean primary,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {

        String words() {
            return id
                    + (start == null ? "" : " from " + Dates.words(start))
                    + (end == null ? "" : " to " + Dates.words(end));
        }
    }

    private final List<Role> roles;

    private Roles(List<Role> roles) {
        this.roles = roles;
    }

    static Roles of(JsonNode record, Json json, Spot spot, Report report) {
        List<Role> roles = new ArrayList<>();
        for (JsonNode role : json.items(record, "Roles", "Role", spot)) {
            Spot at = spot.at("Roles");
            String id = json.text(role, "id", at);
            Dates dates = Dates.of(role, json, at, report);
            boolean primary = json.flag(role, "primaryRole", at);
            if (id == null) {
                report.warn(at, "no-role", "A role has no id and is left out.");
            } else {
                roles.add(new Role(id, primary, dates.start(), dates.end()));
            }
        }
        return new Roles(roles);
    }

    /** The kind by the primary role that has not ended; OTHER, with a warning, where that says nothing. */
    OrganisationKind kind(Spot spot, Report report) {
        List<Role> primary = roles.stream().filter(Role::primary).toList();
        List<Role> open = primary.stream().filter(r -> r.end() == null).toList();
        List<String> ids = (open.isEmpty() ? primary : open)
                .stream().map(Role::id).distinct().toList();
        if (ids.size() != 1) {
            report.warn(
                    spot,
                    "no-primary-role",
                    ids.isEmpty()
                            ? "No primary role is given; the kind of body is set to other."
                            : "Several primary roles are given, " + String.join(", ", ids)
                                    + "; the kind of body is set to other.");
            return OrganisationKind.OTHER;
        }
        boolean board = roles.stream().anyMatch(r -> r.id().equals(INTEGRATED_CARE_BOARD) && r.end() == null);
        return board && ids.getFirst().equals(STRATEGIC_PARTNERSHIP)
                ? OrganisationKind.INTEGRATED_CARE_BOARD
                : kind(ids.getFirst(), spot, report);
    }

    /** The kind that a primary role stands for. */
    static OrganisationKind kind(String role, Spot spot, Report report) {
        OrganisationKind kind = KINDS.get(role);
        if (kind == null) {
            report.warn(
                    spot,
                    "unknown-role",
                    "The primary role " + Report.quoted(role)
                            + " stands for no kind of body known here; the kind is set to other.");
            return OrganisationKind.OTHER;
        }
        return kind;
    }

    /** Says that a role ended and another began while the code stayed; {@code null} when that is not listed. */
    @Nullable
    String change() {
        boolean changed = roles.stream().anyMatch(before -> roles.stream().anyMatch(after -> follows(before, after)));
        return changed
                ? "One body under one code, with these roles: "
                        + roles.stream().map(Role::words).collect(Collectors.joining("; ")) + "."
                : null;
    }

    private static boolean follows(Role before, Role after) {
        return before.end() != null
                && after.start() != null
                && !after.start().isBefore(before.end())
                && !before.id().equals(after.id());
    }
}
