package org.decisionledger.projection.law;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one pack and refuses what it does not know: an unknown or repeated field, a missing one, days the wrong way. */
final class PackReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final List<String> NEEDED =
            List.of("id", "regime", "title", "instrument", "role", "from", "areas", "authorities", "source", "rules");

    private static final List<String> NEEDED_IN_A_RULE = List.of("id", "paragraph", "summary", "condition");

    private PackReader() {}

    /**
     * @param name of the file, for messages
     * @throws PackFault when it is not a pack
     */
    static Pack read(String name, byte[] file) {
        try {
            JsonNode tree = JSON.readTree(file);
            if (!(tree instanceof ObjectNode fields)) {
                throw new PackFault(name, "the file does not hold one object");
            }
            if (fields.has("sha256")) {
                throw new PackFault(name, "sha256 is worked out from the file and not written in it");
            }
            needs(name, "", fields, NEEDED);
            fields.get("rules").forEach(r -> needs(name, "a rule ", r, NEEDED_IN_A_RULE));
            fields.put("sha256", sha256(file));
            return checked(name, JSON.treeToValue(fields, Pack.class));
        } catch (JacksonException e) {
            throw new PackFault(name, e.getOriginalMessage(), e);
        }
    }

    private static void needs(String name, String where, JsonNode node, List<String> fields) {
        for (String field : fields) {
            JsonNode value = node.get(field);
            if (value == null || value.isNull() || value.isEmpty() && value.isContainer() || blank(value)) {
                throw new PackFault(name, where + "has no " + field);
            }
        }
    }

    private static boolean blank(JsonNode value) {
        return value.isString() && value.stringValue().isBlank();
    }

    private static Pack checked(String name, Pack pack) {
        if (pack.areas().contains(SubjectArea.UNKNOWN) || pack.authorities().contains(AuthorityKind.UNKNOWN)) {
            throw new PackFault(name, "its scope holds \"unknown\", which nothing can be known to be in");
        }
        if (pack.to() != null && pack.to().isBefore(pack.from())) {
            throw new PackFault(name, "it ends before it begins");
        }
        Map<String, Rule> rules = new HashMap<>();
        for (Rule rule : pack.rules()) {
            if (rules.put(rule.id(), rule) != null) {
                throw new PackFault(name, "two rules are called " + rule.id());
            }
            inside(name, pack, rule);
            enough(name, rule);
            for (String exception : rule.exceptions()) {
                if (!rules.containsKey(exception) || exception.equals(rule.id())) {
                    throw new PackFault(
                            name, rule.id() + " has an exception " + exception + ", which no earlier rule is");
                }
            }
        }
        return pack;
    }

    /** What a condition cannot be tested without; parameters that no test reads are refused as misspelt. */
    private static void enough(String name, Rule rule) {
        boolean ground = rule.condition() == Condition.GROUND_FOR_NO_COMPETITION;
        boolean written = rule.condition() == Condition.RECORD_KEPT || rule.condition() == Condition.CONFLICTS_RECORDED;
        if (ground == rule.grounds().isEmpty()) {
            throw new PackFault(name, rule.id() + (ground ? " has no grounds" : " has grounds that nothing reads"));
        }
        if ((ground || written) != rule.notices().isEmpty()) {
            throw new PackFault(
                    name, rule.id() + (ground || written ? " has notices that nothing reads" : " has no notices"));
        }
        Set<String> known = new HashSet<>(needed(rule));
        if (!rule.parameters().keySet().containsAll(known)) {
            throw new PackFault(name, rule.id() + " needs the parameters " + String.join(" and ", needed(rule)));
        }
        known.addAll(List.of("days", "daysForSome"));
        for (Map.Entry<String, Parameter> given : rule.parameters().entrySet()) {
            boolean whole = given.getValue().value().stripTrailingZeros().scale() <= 0;
            if (!known.contains(given.getKey()) || !whole) {
                throw new PackFault(name, rule.id() + " has a parameter " + given.getKey() + " that cannot be used");
            }
        }
    }

    private static List<String> needed(Rule rule) {
        if (rule.condition() == Condition.STANDSTILL) {
            return List.of("leastDays", "mostDays");
        }
        return rule.urgencyTested() ? List.of("foreseenDays") : List.of();
    }

    private static void inside(String name, Pack pack, Rule rule) {
        if (rule.from() != null && rule.from().isBefore(pack.from())
                || pack.to() != null && (later(rule.to(), pack.to()) || later(rule.from(), pack.to()))
                || rule.from() != null && rule.to() != null && rule.to().isBefore(rule.from())) {
            throw new PackFault(name, rule.id() + " does not hold within the days of the pack");
        }
    }

    private static boolean later(java.time.@Nullable LocalDate day, LocalDate last) {
        return day != null && day.isAfter(last);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
