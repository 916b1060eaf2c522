package org.decisionledger.projection.content;

import java.nio.charset.StandardCharsets;

/**
 * One row of what a projection holds.
 *
 * @param key what the row is about; rows are in rising order of it, and no two have the same
 * @param value all that the row says, the same for the same content
 */
public record ContentRow(String key, byte[] value) {

    /** A row of text. */
    public static ContentRow of(String key, Object value) {
        return new ContentRow(key, value.toString().getBytes(StandardCharsets.UTF_8));
    }
}
