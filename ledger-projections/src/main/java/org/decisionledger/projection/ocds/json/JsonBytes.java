package org.decisionledger.projection.ocds.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through the bytes of JSON strings eight at a time. */
public final class JsonBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private JsonBytes() {}

    /**
     * The first place from {@code at} on, before {@code end}, with a quote, a backslash, a control character or a byte
     * beyond ASCII; {@code end} when there is none.
     */
    public static int plainUntil(byte[] bytes, int at, int end) {
        int i = at;
        while (i + 8 <= end) {
            long x = (long) EIGHT.get(bytes, i);
            long quote = x ^ QUOTES;
            long slash = x ^ BACKSLASHES;
            // A borrow can only raise a flag above a true one, so that the lowest flag is right.
            long stop = ((quote - ONES & ~quote) | (slash - ONES & ~slash) | (x - BLANKS & ~x) | x) & HIGH;
            if (stop != 0) {
                return i + (Long.numberOfTrailingZeros(stop) >>> 3);
            }
            i += 8;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }
}
