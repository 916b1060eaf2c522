package org.decisionledger.api.importing;

import org.decisionledger.api.importing.Marks.Step;
import org.decisionledger.core.format.EntryFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds one entry from JSON tokens and keeps the line of each part. Numbers keep their digits. */
final class JsonTree {

    /** Strict JSON. An entry may be 32 deep, as everywhere, and stand in a list. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(33)
                    .maxStringLength(EntryFormat.LONGEST_ENTRY)
                    .maxNumberLength(100)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final int firstLine;
    private final long start;
    private final Marks marks;

    /** The parser stands on the first token of the entry; its line 1 is {@code firstLine} of the file. */
    private JsonTree(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.start = parser.currentTokenLocation().getCharOffset();
        this.marks = new Marks(file, line());
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static ParsedEntry read(JsonParser parser, String file, int firstLine) throws Unreadable {
        JsonTree tree = new JsonTree(parser, file, firstLine);
        JsonNode node = tree.node(null);
        return tree.marks.entry(node);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr() + firstLine - 1;
    }

    private JsonNode node(@Nullable Step at) throws Unreadable {
        if (parser.currentLocation().getCharOffset() - start > EntryFormat.LONGEST_ENTRY) {
            throw new Unreadable(line(), "too-long", JsonLines.TOO_LONG);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(@Nullable Step at) throws Unreadable {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Step member = marks.step(at, parser.currentName(), line());
            parser.nextToken();
            marks.put(object, member, node(member));
        }
        return object;
    }

    private ArrayNode array(@Nullable Step at) throws Unreadable {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(marks.step(at, String.valueOf(array.size()), line())));
        }
        return array;
    }
}
