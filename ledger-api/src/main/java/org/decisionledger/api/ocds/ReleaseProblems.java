package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonPointers;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.decisionledger.projection.ocds.merge.ReleaseDate;

/**
 * What is wrong with a release by OCDS 1.1: required members that are missing, members that are null, values of another
 * type than the standard gives them, codes outside closed codelists. Each is told with its place; nothing is mended.
 */
final class ReleaseProblems {

    private static final int MOST = 40;

    private static final Set<String> NUMBERS =
            Set.of("amount", "amountGross", "quantity", "durationInDays", "numberOfTenderers");
    private static final Set<String> LISTS = Set.of(
            "parties",
            "awards",
            "contracts",
            "items",
            "documents",
            "milestones",
            "amendments",
            "suppliers",
            "tenderers",
            "roles",
            "tag",
            "submissionMethod",
            "relatedProcesses",
            "additionalClassifications");
    private static final Map<String, Set<String>> CLOSED = Map.of(
            "procurementMethod", Set.of("open", "selective", "limited", "direct"),
            "mainProcurementCategory", Set.of("goods", "works", "services"),
            "initiationType", Set.of("tender"));
    private static final Set<String> TAGS = Set.of(
            "planning",
            "planningUpdate",
            "tender",
            "tenderAmendment",
            "tenderUpdate",
            "tenderCancellation",
            "award",
            "awardUpdate",
            "awardCancellation",
            "contract",
            "contractUpdate",
            "contractAmendment",
            "implementation",
            "implementationUpdate",
            "contractTermination",
            "compiled");

    private final List<String> problems = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private int nulls;
    private String firstNull = "";

    private ReleaseProblems() {}

    /** What is wrong, each as {@code /pointer: what}. */
    static List<String> of(JsonObject release) {
        ReleaseProblems found = new ReleaseProblems();
        found.head(release);
        found.below(release);
        if (found.nulls > 0) {
            found.problems.add(found.firstNull + ": null"
                    + (found.nulls > 1 ? ", and so are " + (found.nulls - 1) + " other members" : ""));
        }
        if (found.problems.size() > MOST) {
            int more = found.problems.size() - MOST;
            found.problems.subList(MOST, found.problems.size()).clear();
            found.problems.add("and " + more + " more");
        }
        return found.problems;
    }

    private void head(JsonObject release) {
        for (String required : List.of("id", "date", "tag", "initiationType")) {
            if (release.get(required) == null) {
                problems.add("/" + required + ": missing, and the standard requires it");
            }
        }
        if (release.get("date") instanceof JsonScalar date && date.kind() == JsonScalar.Kind.STRING) {
            ReleaseDate parsed = ReleaseDate.parse(date.text());
            if (parsed == null || !parsed.isWhole()) {
                problems.add("/date: \"" + date.text() + "\" is no date-time with a zone");
            }
        }
        if (release.get("tag") instanceof JsonArray tags) {
            for (int i = 0; i < tags.size(); i++) {
                if (!(tags.item(i) instanceof JsonScalar tag && TAGS.contains(tag.text()))) {
                    problems.add("/tag/" + i + ": no tag of the standard");
                }
            }
        }
    }

    private void below(JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                for (int i = 0; i < object.size(); i++) {
                    path.add(object.name(i).text());
                    member(object.name(i).text(), object.value(i));
                    path.removeLast();
                }
            }
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    path.add(Integer.toString(i));
                    below(array.item(i));
                    path.removeLast();
                }
            }
            case JsonScalar scalar -> {}
        }
    }

    private void member(String name, JsonValue value) {
        if (value instanceof JsonScalar scalar) {
            scalar(name, scalar);
        } else if (value instanceof JsonObject && (LISTS.contains(name) || NUMBERS.contains(name))) {
            tell("an object instead of a " + (LISTS.contains(name) ? "list" : "number"));
        }
        below(value);
    }

    private void scalar(String name, JsonScalar scalar) {
        if (scalar.isNull()) {
            nulls++;
            firstNull = firstNull.isEmpty() ? JsonPointers.of(path) : firstNull;
        } else if (NUMBERS.contains(name) && scalar.kind() != JsonScalar.Kind.NUMBER) {
            tell(words(scalar) + " instead of a number");
        } else if (LISTS.contains(name)) {
            tell(words(scalar) + " instead of a list");
        } else if (CLOSED.containsKey(name)
                && !CLOSED.getOrDefault(name, Set.of()).contains(scalar.text())) {
            tell("\"" + scalar.text() + "\" is no code of the standard");
        }
    }

    private static String words(JsonScalar scalar) {
        return switch (scalar.kind()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "true or false";
            case NULL -> "null";
        };
    }

    private void tell(String what) {
        problems.add(JsonPointers.of(path) + ": " + what);
    }
}
