package org.decisionledger.projection.ocds.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** A string, a number, {@code true}, {@code false} or {@code null}: a stretch of the bytes it was read from. */
public final class JsonScalar implements JsonValue {

    /** What a scalar is. */
    public enum Kind {
        STRING,
        NUMBER,
        TRUE,
        FALSE,
        NULL
    }

    private final Kind kind;
    private final byte[] source;
    private final int from;
    private final int to;
    private final boolean escaped;

    JsonScalar(Kind kind, byte[] source, int from, int to) {
        this(kind, source, from, to, false);
    }

    /** @param escaped whether a string is written with an escape */
    JsonScalar(Kind kind, byte[] source, int from, int to, boolean escaped) {
        this.kind = kind;
        this.escaped = escaped;
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** A string of this text. */
    public static JsonScalar string(String text) {
        String quoted = JsonStrings.quoted(text);
        byte[] written = quoted.getBytes(StandardCharsets.UTF_8);
        return new JsonScalar(Kind.STRING, written, 0, written.length, quoted.length() != text.length() + 2);
    }

    /** A number of these digits, as JSON writes numbers. */
    public static JsonScalar number(String digits) {
        byte[] written = digits.getBytes(StandardCharsets.US_ASCII);
        if (JsonNumbers.end(written, 0, written.length) != written.length || written.length == 0) {
            throw new IllegalArgumentException("\"" + digits + "\" is no number of JSON");
        }
        return new JsonScalar(Kind.NUMBER, written, 0, written.length);
    }

    /** JSON {@code null}. */
    public static JsonScalar ofNull() {
        return new JsonScalar(Kind.NULL, new byte[] {'n', 'u', 'l', 'l'}, 0, 4);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** The text of a string without quotes and escapes; any other scalar as it was written. */
    public String text() {
        return kind == Kind.STRING
                ? JsonStrings.text(source, from + 1, to - 1, isEscaped())
                : new String(source, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** How many of the bytes it is written with are {@code wanted}, counted up to {@code most}. */
    public int count(IntPredicate wanted, int most) {
        int found = 0;
        for (int i = from; i < to && found < most; i++) {
            found += wanted.test(source[i]) ? 1 : 0;
        }
        return found;
    }

    /** Whether the other one was written with the same bytes. */
    boolean isWrittenLike(JsonScalar other) {
        return Arrays.equals(source, from, to, other.source, other.from, other.to);
    }

    /** Whether a string is written with an escape, so that another spelling may be the same text. */
    boolean isEscaped() {
        return escaped;
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.bytes(source, from, to);
    }

    /** Writes a string without its quotes, escapes as they were. */
    public void writeInnerTo(JsonOutput out) {
        out.bytes(source, from + 1, to - 1);
    }

    @Override
    public JsonScalar detached() {
        return source.length == to - from
                ? this
                : new JsonScalar(kind, Arrays.copyOfRange(source, from, to), 0, to - from, escaped);
    }

    @Override
    public long weight() {
        return 56L + to - from;
    }
}
