package org.decisionledger.api.recording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.show.Finder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what was typed into an entry as it is exchanged. What is left empty is left out. Whether the entry can be taken
 * is for those who read entries to say; here only what people write otherwise than entries do is read: dates, numbers,
 * yes and no, and names of things.
 */
final class EntryMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_SLUG = 60;

    private final Map<String, String> typed;
    private final Things things;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    EntryMaker(Map<String, String> typed, Things things) {
        this.typed = typed;
        this.things = things;
    }

    /** The things on record. */
    interface Things {
        /** Those that fit words, the whole name before parts of it. */
        List<Finder.Match> find(String words, Set<ThingKind> kinds);

        /** Whether there is a thing of that identifier. */
        boolean has(String id);
    }

    /** What was worked out of words and names, by the input that it belongs in, so that it is shown and then stays. */
    Map<String, String> settled() {
        return Map.copyOf(settled);
    }

    /** What cannot be read so far. */
    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** The entry. */
    ObjectNode of(Draft draft, String subjectOfAbout) {
        FactKind kind = FactKinds.named(draft.kind()).orElseThrow();
        ObjectNode entry = JSON.objectNode().put("id", draft.id()).put("type", kind.wireName());
        if (draft.about() == null) {
            content(entry, kind, "", "");
            return entry;
        }
        entry.put("subject", subjectOfAbout);
        ObjectNode data = JSON.objectNode().put("entry", draft.about());
        text(data, "reason", String.class, "data.reason", "/data/reason");
        if (draft.restates() != null) {
            FactKind restated = FactKinds.named(draft.restates()).orElseThrow();
            ObjectNode replacement = JSON.objectNode().put("type", restated.wireName());
            content(replacement, restated, "data.replacement.", "/data/replacement");
            if (!replacement.has("subject")) {
                replacement.put("subject", subjectOfAbout);
            }
            data.set("replacement", replacement);
        }
        entry.set("data", data);
        actorAndSources(entry, "", "");
        return entry;
    }

    private void content(ObjectNode entry, FactKind kind, String under, String pointer) {
        ObjectNode data = record(kind.type(), under + "data", pointer + "/data");
        ObjectNode given = data == null ? JSON.objectNode() : data;
        name(kind, given, under);
        entry.set("data", given);
        String own = given.path(kind.own()).asString("");
        text(entry, "subject", ThingId.class, under + "subject", pointer + "/subject");
        if (!entry.has("subject")) {
            inputs.put(pointer + "/subject", under + "data." + kind.own());
            if (!own.isEmpty()) {
                entry.put("subject", own);
            }
        }
        text(entry, "occurred", Edtf.class, under + "occurred", pointer + "/occurred");
        actorAndSources(entry, under, pointer);
        put(entry, "account", record(Account.class, under + "account", pointer + "/account"));
        list(entry, "links", Link.class, under + "links", pointer + "/links");
        text(entry, "classification", Classification.class, under + "classification", pointer + "/classification");
        text(entry, "note", String.class, under + "note", pointer + "/note");
    }

    private void actorAndSources(ObjectNode entry, String under, String pointer) {
        put(entry, "by", record(Actor.class, under + "by", pointer + "/by"));
        list(entry, "sources", Source.class, under + "sources", pointer + "/sources");
    }

    private static void put(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value != null) {
            node.set(name, value);
        }
    }

    /** {@code null} when nothing is typed in it. */
    private @Nullable ObjectNode record(Class<?> type, String name, String pointer) {
        ObjectNode node = JSON.objectNode();
        for (Field field : Fields.of(type)) {
            String inner = name + "." + field.name();
            String at = pointer + "/" + field.name();
            inputs.putIfAbsent(pointer, inner);
            if (field.type() == Restatement.class) {
                continue;
            }
            if (field.list()) {
                list(node, field.name(), field.type(), inner, at);
            } else if (Inputs.of(field.type(), field.name()) == Part.Input.GROUP) {
                put(node, field.name(), record(field.type(), inner, at));
            } else {
                text(node, field.name(), field.type(), inner, at);
            }
        }
        return node.isEmpty() ? null : node;
    }

    private void list(ObjectNode node, String member, Class<?> item, String name, String pointer) {
        ArrayNode list = JSON.arrayNode();
        boolean group = Inputs.of(item, "") == Part.Input.GROUP;
        inputs.put(
                pointer, name + ".0" + (group ? "." + Fields.of(item).getFirst().name() : ""));
        int rows = Typed.rows(typed, name, 0);
        for (int i = 0; i < rows; i++) {
            String row = name + "." + i;
            String at = pointer + "/" + list.size();
            inputs.put(at, group ? row + "." + Fields.of(item).getFirst().name() : row);
            JsonNode value = group ? record(item, row, at) : value(item, row);
            if (value != null) {
                list.add(value);
            }
        }
        if (!list.isEmpty()) {
            node.set(member, list);
        }
    }

    private void text(ObjectNode node, String member, Class<?> type, String name, String pointer) {
        inputs.put(pointer, name);
        put(node, member, value(type, name));
    }

    private @Nullable JsonNode value(Class<?> type, String name) {
        String said = Normalizer.normalize(
                Typed.value(typed, name)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip(),
                Normalizer.Form.NFC);
        if (said.isEmpty()) {
            return null;
        }
        return switch (Inputs.of(type, name)) {
            case DATE -> date(name, said);
            case NUMBER -> number(name, said);
            case YES_NO -> JSON.booleanNode(said.equals("yes"));
            case THING -> JSON.stringNode(thing(type, name, said));
            case TEXT, WORDS, CHOICE, ENTRY, ENTRY_OR_THING, GROUP, LIST -> JSON.stringNode(said);
        };
    }

    private @Nullable JsonNode date(String name, String said) {
        try {
            Optional<Edtf> date = SaidDate.read(said);
            return date.<JsonNode>map(edtf -> JSON.stringNode(edtf.text())).orElse(null);
        } catch (SaidDate.NotADate fault) {
            problems.add(new FieldProblem(name, fault.words()));
            return JSON.stringNode("2000"); // stands in, so that the date is not told to be missing as well
        }
    }

    private JsonNode number(String name, String said) {
        String digits = said.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
        if (digits.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(digits));
        }
        problems.add(new FieldProblem(name, "Enter a whole number, like 12"));
        return JSON.numberNode(0);
    }

    /** An identifier as it is; words as the one thing they fit. */
    private String thing(Class<?> type, String name, String said) {
        Optional<ThingKind> wanted = Inputs.kind(type);
        boolean identifier = said.matches("[a-z]+:[a-z0-9][a-z0-9.-]{0,119}");
        if (identifier) {
            return said;
        }
        Set<ThingKind> kinds = wanted.map(Set::of).orElse(Set.of(ThingKind.values()));
        String own = named.get(said.toLowerCase(Locale.ROOT));
        if (own != null
                && wanted.map(kind -> own.startsWith(kind.prefix() + ":")).orElse(true)) {
            settled.put(name, own);
            return own;
        }
        List<Finder.Match> matches = things.find(said, kinds);
        if (matches.size() == 1) {
            settled.put(name, matches.getFirst().id());
            return matches.getFirst().id();
        }
        String kind = wanted.map(ThingKind::word).orElse("thing");
        problems.add(new FieldProblem(
                name,
                matches.isEmpty()
                        ? "No " + kind + " on record is called \"" + said + "\". Find another, or register it first"
                        : matches.size() + " fit \"" + said + "\". Find and choose the one that is meant"));
        return wanted.map(ThingKind::prefix).orElse("org") + ":not-chosen";
    }

    /** Gives a thing that the entry makes known an identifier made from its name, one that nothing has yet. */
    private void name(FactKind kind, ObjectNode data, String under) {
        for (Field field : kind.fields()) {
            Optional<ThingKind> made = Inputs.kind(field.type());
            if (!field.introduces() || field.list() || made.isEmpty() || data.has(field.name())) {
                continue;
            }
            String words = kind.fields().stream()
                    .filter(Field::title)
                    .map(title -> Typed.value(typed, under + "data." + title.name()))
                    .findFirst()
                    .orElse("");
            String slug = slug(words);
            if (!slug.isEmpty()) {
                String id = free(made.get(), slug);
                data.put(field.name(), id);
                settled.put(under + "data." + field.name(), id);
                named.put(words.strip().toLowerCase(Locale.ROOT), id);
            }
        }
    }

    private String free(ThingKind kind, String slug) {
        ThingId first = kind.id(kind.prefix() + ":" + slug);
        for (int i = 2; things.has(first.value()); i++) {
            first = kind.id(kind.prefix() + ":" + slug + "-" + i);
        }
        return first.value();
    }

    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    }

    /** What was refused, at the inputs that it came from. */
    List<FieldProblem> at(List<Fault> faults) {
        List<FieldProblem> all = new ArrayList<>(problems);
        for (Fault fault : faults) {
            FieldProblem problem = new FieldProblem(input(fault.pointer()), words(fault));
            boolean told = problems.stream().anyMatch(before -> before.field().equals(problem.field()));
            if (!told && !all.contains(problem)) {
                all.add(problem);
            }
        }
        return List.copyOf(all);
    }

    /** The input that a place in the entry came from, or the first of what it is part of; empty for the whole. */
    private String input(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String input = inputs.get(at);
            if (input != null) {
                return input;
            }
        }
        return "";
    }

    /** A fault as it is told at a field: a sentence of its own. */
    static String words(Fault fault) {
        String message = fault.message().strip();
        String told = switch (fault.code()) {
            case "missing-field" -> "Enter " + message.replaceFirst("^is missing: ?", "");
            case "missing-actor" ->
                "Say who did or said this: name a body or a post, or write what the source says instead";
            case "missing-source" -> "Say where this is taken from: choose a document, and give the page or section";
            default -> message;
        };
        String sentence = Objects.requireNonNull(told).isEmpty() ? "This cannot be taken" : told;
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1).replaceFirst("\\.$", "");
    }
}
