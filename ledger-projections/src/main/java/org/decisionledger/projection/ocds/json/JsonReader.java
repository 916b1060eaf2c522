package org.decisionledger.projection.ocds.json;

import java.util.Arrays;

/**
 * Reads one JSON text (RFC 8259) and nothing beside it: UTF-8, no member twice in an object, nested at most
 * {@value #DEEPEST} deep. Keeps names from one text to the next; one thread at a time.
 */
public final class JsonReader {

    /** How deep objects and arrays may be nested. */
    public static final int DEEPEST = 500;

    private static final JsonName NO_NAME = JsonName.of("");

    private final boolean constants;
    private final JsonNames names = new JsonNames();
    private JsonName[] nameStack = new JsonName[256];
    private JsonValue[] valueStack = new JsonValue[256];
    private int top;
    private int objects;

    private byte[] in = {};
    private int at;
    private int end;
    private int depth;
    private boolean escaped;

    /** A reader of JSON and nothing else. */
    public JsonReader() {
        this(false);
    }

    private JsonReader(boolean constants) {
        this.constants = constants;
    }

    /** A reader that also takes {@code NaN}, {@code Infinity} and {@code -Infinity} as numbers, as Python does. */
    public static JsonReader withConstants() {
        return new JsonReader(true);
    }

    /**
     * Reads a whole text.
     *
     * @throws JsonFault with the place, when it is not JSON as described above
     */
    public JsonValue read(byte[] bytes) {
        names.forgetIfMany();
        in = bytes;
        at = 0;
        end = bytes.length;
        depth = 0;
        top = 0;
        JsonValue value = value();
        if (nextOrEnd() >= 0) {
            throw fault("There is more after the end of the value");
        }
        return value;
    }

    private JsonValue value() {
        int c = next();
        int from = at;
        switch (c) {
            case '{' -> {
                return object();
            }
            case '[' -> {
                return array();
            }
            case '"' -> {
                string();
                return new JsonScalar(JsonScalar.Kind.STRING, in, from, at, escaped);
            }
            case 't' -> {
                return word("true", JsonScalar.Kind.TRUE);
            }
            case 'f' -> {
                return word("false", JsonScalar.Kind.FALSE);
            }
            case 'n' -> {
                return word("null", JsonScalar.Kind.NULL);
            }
            default -> {
                at = constants ? JsonNumbers.endWithConstants(in, at, end) : JsonNumbers.end(in, at, end);
                if (at == from) {
                    throw fault("Expected a value, found " + shown(c));
                }
                return new JsonScalar(JsonScalar.Kind.NUMBER, in, from, at);
            }
        }
    }

    private JsonObject object() {
        enter();
        int base = top;
        at++;
        int c = next();
        while (c != '}') {
            if (c != '"') {
                throw fault("Expected the name of a member in quotes, found " + shown(c));
            }
            int from = at + 1;
            string();
            JsonName name = names.find(in, from, at - 1, escaped);
            expect(':');
            push(name, member(name));
            c = next();
            if (c == ',') {
                at++;
                c = next();
                if (c == '}') {
                    throw fault("Expected a member after the comma, found '}'");
                }
            } else if (c != '}') {
                throw fault("Expected ',' or '}', found " + shown(c));
            }
        }
        at++;
        depth--;
        refuseRepeated(base);
        JsonObject object =
                new JsonObject(Arrays.copyOfRange(nameStack, base, top), Arrays.copyOfRange(valueStack, base, top));
        top = base;
        return object;
    }

    private JsonValue member(JsonName name) {
        try {
            return value();
        } catch (JsonFault fault) {
            throw fault.within(name.text());
        }
    }

    private void refuseRepeated(int base) {
        int mark = ++objects;
        for (int i = base; i < top; i++) {
            if (nameStack[i].marked(mark)) {
                throw fault("The member \"" + nameStack[i].text() + "\" is there twice");
            }
        }
    }

    private JsonArray array() {
        enter();
        int base = top;
        at++;
        int c = next();
        while (c != ']') {
            push(NO_NAME, item(top - base));
            c = next();
            if (c == ',') {
                at++;
                c = next();
                if (c == ']') {
                    throw fault("Expected a value after the comma, found ']'");
                }
            } else if (c != ']') {
                throw fault("Expected ',' or ']', found " + shown(c));
            }
        }
        at++;
        depth--;
        JsonArray array = new JsonArray(Arrays.copyOfRange(valueStack, base, top));
        top = base;
        return array;
    }

    private JsonValue item(int index) {
        try {
            return value();
        } catch (JsonFault fault) {
            throw fault.within(Integer.toString(index));
        }
    }

    private void push(JsonName name, JsonValue value) {
        if (top == valueStack.length) {
            nameStack = Arrays.copyOf(nameStack, 2 * top);
            valueStack = Arrays.copyOf(valueStack, 2 * top);
        }
        nameStack[top] = name;
        valueStack[top++] = value;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw fault("Nested deeper than " + DEEPEST + " objects and arrays");
        }
    }

    /** From the opening quote to the byte after the closing one. */
    private void string() {
        int i = at + 1;
        escaped = false;
        while (true) {
            i = JsonBytes.plainUntil(in, i, end);
            if (i >= end) {
                at = end;
                throw fault("The text ends inside a string");
            }
            byte b = in[i];
            if (b == '"') {
                at = i + 1;
                return;
            }
            at = i;
            if (b == '\\') {
                escaped = true;
                i = JsonEscapes.end(in, i, end);
            } else {
                i = JsonEscapes.endOfCharacter(in, i, end);
            }
        }
    }

    private JsonScalar word(String word, JsonScalar.Kind kind) {
        int from = at;
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= end || in[at + i] != word.charAt(i)) {
                throw fault("Expected " + word);
            }
        }
        at += word.length();
        return new JsonScalar(kind, in, from, at);
    }

    private void expect(char c) {
        int found = next();
        if (found != c) {
            throw fault("Expected '" + c + "', found " + shown(found));
        }
        at++;
    }

    private int next() {
        int c = nextOrEnd();
        if (c < 0) {
            throw fault("The text ends too early");
        }
        return c;
    }

    /** The next byte that is not white space, without taking it; -1 at the end. */
    private int nextOrEnd() {
        while (at < end) {
            byte b = in[at];
            if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
                return b & 0xff;
            }
            at++;
        }
        return -1;
    }

    private JsonFault fault(String message) {
        return new JsonFault(message, at);
    }

    private static String shown(int c) {
        return c > ' ' && c < 0x7f ? "'" + (char) c + "'" : "byte 0x" + Integer.toHexString(c);
    }
}
