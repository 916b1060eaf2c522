package org.decisionledger.projection.ocds.json;

import java.nio.charset.StandardCharsets;

/** The name of a member of an object. Names read with one {@link JsonNames} are one instance for one text. */
public final class JsonName {

    private final String text;
    private final byte[] written;
    private int mark;

    JsonName(String text) {
        this.text = text;
        this.written = (JsonStrings.quoted(text) + ":").getBytes(StandardCharsets.UTF_8);
    }

    /** A name of this text, equal to any other of the same text. */
    public static JsonName of(String text) {
        return new JsonName(text);
    }

    /** The name without quotes and escapes. */
    public String text() {
        return text;
    }

    /** The quoted name and the colon. */
    byte[] written() {
        return written;
    }

    /** Marks the name and says whether it bore this mark already: how two members of one name are found. */
    boolean marked(int by) {
        boolean before = mark == by;
        mark = by;
        return before;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof JsonName name && text.equals(name.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
