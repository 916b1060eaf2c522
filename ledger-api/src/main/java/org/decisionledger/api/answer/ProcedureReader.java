package org.decisionledger.api.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.law.AuthorityKind;
import org.decisionledger.projection.law.Procedure;
import org.decisionledger.projection.law.SubjectArea;
import org.jspecify.annotations.Nullable;

/** Reads what whoever asks states of a procedure. What is left out is not stated. */
public final class ProcedureReader {

    private ProcedureReader() {}

    /**
     * Reads it.
     *
     * @param area {@code health} or {@code other}
     * @param authority the name of a kind of buyer, for example {@code clinical-commissioning-group}
     */
    static Procedure read(@Nullable Edtf commenced, @Nullable String area, @Nullable String authority) {
        return new Procedure(commenced, area(area), authority(authority));
    }

    /** What can be said to have been bought: how it is written, and in words. */
    public static Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("health", SubjectArea.HEALTH_CARE.words());
        areas.put("other", SubjectArea.OTHER.words());
        return areas;
    }

    /** Who can be said to have bought: how it is written, and in words. */
    public static Map<String, String> authorities() {
        Map<String, String> authorities = new LinkedHashMap<>();
        for (AuthorityKind kind : AuthorityKind.values()) {
            if (kind != AuthorityKind.UNKNOWN) {
                authorities.put(written(kind), kind.words());
            }
        }
        return authorities;
    }

    private static SubjectArea area(@Nullable String area) {
        return switch (area == null ? "" : area.strip()) {
            case "" -> SubjectArea.UNKNOWN;
            case "health" -> SubjectArea.HEALTH_CARE;
            case "other" -> SubjectArea.OTHER;
            default ->
                throw new QuestionFault.Malformed("\"" + area + "\" does not say what was bought. Write health, for "
                        + "health care services in England, or other; leave it out where it is not settled.");
        };
    }

    private static AuthorityKind authority(@Nullable String authority) {
        if (authority == null || authority.isBlank()) {
            return AuthorityKind.UNKNOWN;
        }
        return Arrays.stream(AuthorityKind.values())
                .filter(kind -> kind != AuthorityKind.UNKNOWN && written(kind).equals(authority.strip()))
                .findFirst()
                .orElseThrow(() -> new QuestionFault.Malformed("\"" + authority + "\" is not a kind of buyer. Kinds: "
                        + String.join(", ", authorities().keySet()) + ". Leave it out where it is not settled."));
    }

    private static String written(AuthorityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
