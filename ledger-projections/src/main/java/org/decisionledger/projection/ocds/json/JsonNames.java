package org.decisionledger.projection.ocds.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names seen so far, so that each is made once. Forgets them all when there are more than the data of honest
 * publishers ever holds. One reader at a time.
 */
final class JsonNames {

    private static final int MOST = 1 << 14;

    private final Map<String, JsonName> byText = new HashMap<>();
    private byte[][] spellings = new byte[2 * MOST][];
    private @Nullable JsonName[] names = new JsonName[2 * MOST];
    private int size;

    /** The name spelt by these bytes, which stand between quotes. */
    JsonName find(byte[] bytes, int from, int to, boolean escaped) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & names.length - 1;
        while (true) {
            JsonName name = names[slot];
            if (name == null) {
                return add(slot, bytes, from, to, escaped);
            }
            byte[] spelling = spellings[slot];
            if (Arrays.equals(spelling, 0, spelling.length, bytes, from, to)) {
                return name;
            }
            slot = slot + 1 & names.length - 1;
        }
    }

    /** To be called between two texts: names of one text are compared with each other. */
    void forgetIfMany() {
        if (size > MOST) {
            byText.clear();
            spellings = new byte[2 * MOST][];
            names = new JsonName[2 * MOST];
            size = 0;
        }
    }

    private JsonName add(int slot, byte[] bytes, int from, int to, boolean escaped) {
        String text = JsonStrings.text(bytes, from, to, escaped);
        JsonName name = byText.computeIfAbsent(text, JsonName::new);
        if (size <= MOST) {
            names[slot] = name;
            spellings[slot] = Arrays.copyOfRange(bytes, from, to);
            size++;
        }
        return name;
    }
}
