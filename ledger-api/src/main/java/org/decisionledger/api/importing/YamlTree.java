package org.decisionledger.api.importing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decisionledger.api.importing.Marks.Step;
import org.decisionledger.core.format.EntryFormat;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds one entry from YAML events and keeps the line of each part. Without quotation marks {@code null}, {@code true},
 * {@code false} and what JSON writes as a number mean what they mean in JSON; everything else is text, so also
 * {@code on}, {@code yes} and {@code 2019-04-15}. Anchors, aliases and tags are refused.
 */
final class YamlTree {

    private static final int DEEPEST = 32;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,98})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,98})\\.[0-9]{1,99}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Iterator<Event> events;
    private final Marks marks;
    private final long start;

    private YamlTree(Iterator<Event> events, Event first, String file) {
        this.events = events;
        this.marks = new Marks(file, line(first));
        this.start = first.getStartMark().map(Mark::getIndex).orElse(0);
    }

    /** Reads the entry that starts with {@code first}. */
    static ParsedEntry read(Iterator<Event> events, Event first, String file) throws Unreadable {
        YamlTree tree = new YamlTree(events, first, file);
        JsonNode node = tree.node(first, null, 1);
        return tree.marks.entry(node);
    }

    static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    private JsonNode node(Event event, @Nullable Step at, int depth) throws Unreadable {
        if (event.getEndMark().map(Mark::getIndex).orElse(0) - start > EntryFormat.LONGEST_ENTRY) {
            throw new Unreadable(line(event), "too-long", JsonLines.TOO_LONG);
        }
        if (depth > DEEPEST) {
            throw new Unreadable(line(event), "too-long", "The entry is more than " + DEEPEST + " levels deep.");
        }
        plain(event, at);
        return switch (event) {
            case MappingStartEvent mapping -> object(at, depth);
            case SequenceStartEvent sequence -> array(at, depth);
            case ScalarEvent scalar -> scalar(scalar);
            default -> NODES.nullNode();
        };
    }

    private void plain(Event event, @Nullable Step at) {
        if (event instanceof AliasEvent alias) {
            marks.fault(
                    "alias",
                    at,
                    "is an alias (*" + alias.getAlias().getValue()
                            + "), and aliases are not taken. Write the value out.");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            marks.fault(
                    "alias",
                    at,
                    "has an anchor (&" + node.getAnchor().get().getValue()
                            + "), and anchors are not taken. Remove it and write values out where they are needed.");
        }
        tag(event)
                .ifPresent(tag -> marks.fault(
                        "tag",
                        at,
                        "has a tag (" + tag + "), and tags are not taken. Remove it; put text in quotation marks."));
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case MappingStartEvent mapping -> mapping.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case ScalarEvent scalar -> scalar.getTag();
            default -> Optional.empty();
        };
    }

    private ObjectNode object(@Nullable Step at, int depth) throws Unreadable {
        ObjectNode object = NODES.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent name)) {
                throw new Unreadable(
                        line(key), "malformed-yaml", "The name of a field is not plain text. Write name: value.");
            }
            Step member = marks.step(at, name.getValue(), line(key));
            plain(key, member);
            marks.put(object, member, node(events.next(), member, depth + 1));
        }
        return object;
    }

    private ArrayNode array(@Nullable Step at, int depth) throws Unreadable {
        ArrayNode array = NODES.arrayNode();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            array.add(node(item, marks.step(at, String.valueOf(array.size()), line(item)), depth + 1));
        }
        return array;
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return NODES.stringNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> NODES.nullNode();
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> number(text);
        };
    }

    private static JsonNode number(String text) {
        if (WHOLE.matcher(text).matches()) {
            return NODES.numberNode(new BigInteger(text));
        }
        return DECIMAL.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : NODES.stringNode(text);
    }
}
