package org.decisionledger.projection.ocds.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The grammar of JSON numbers (RFC 8259, section 6). */
final class JsonNumbers {

    private static final byte[][] CONSTANTS = {
        "NaN".getBytes(StandardCharsets.US_ASCII),
        "Infinity".getBytes(StandardCharsets.US_ASCII),
        "-Infinity".getBytes(StandardCharsets.US_ASCII)
    };

    private JsonNumbers() {}

    /** The same, for what is not JSON and is written by some programs all the same. */
    static int endWithConstants(byte[] in, int at, int end) {
        for (byte[] constant : CONSTANTS) {
            int to = at + constant.length;
            if (to <= end && Arrays.equals(in, at, to, constant, 0, constant.length)) {
                return to;
            }
        }
        return end(in, at, end);
    }

    /**
     * The place after the number that begins here; the same place when none does.
     *
     * @throws JsonFault for what begins like a number and is none: a leading zero, a point without digits
     */
    static int end(byte[] in, int at, int end) {
        int i = at;
        if (i < end && in[i] == '-') {
            i++;
        }
        int digits = digits(in, i, end);
        if (digits == i) {
            if (i > at) {
                throw new JsonFault("A minus sign without digits", at);
            }
            return at;
        }
        if (in[i] == '0' && digits > i + 1) {
            throw new JsonFault("A number that begins with a zero", at);
        }
        i = digits;
        if (i < end && in[i] == '.') {
            i = some(in, i + 1, end, at);
        }
        if (i < end && (in[i] == 'e' || in[i] == 'E')) {
            i++;
            if (i < end && (in[i] == '+' || in[i] == '-')) {
                i++;
            }
            i = some(in, i, end, at);
        }
        return i;
    }

    private static int some(byte[] in, int from, int end, int number) {
        int to = digits(in, from, end);
        if (to == from) {
            throw new JsonFault("A number whose digits break off", number);
        }
        return to;
    }

    private static int digits(byte[] in, int from, int end) {
        int i = from;
        while (i < end && in[i] >= '0' && in[i] <= '9') {
            i++;
        }
        return i;
    }
}
