package org.decisionledger.projection.index;

import java.io.ByteArrayOutputStream;
import java.util.function.LongConsumer;

/** Rising positions as bytes: the difference to the one before, seven bits a byte, the lowest first. */
final class Positions {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4);
    private final long first;
    private long last;

    Positions(long first) {
        this.first = first;
        this.last = 0;
        add(first);
    }

    long first() {
        return first;
    }

    void add(long position) {
        if (position <= last) {
            return;
        }
        long difference = position - last;
        last = position;
        while (difference >= 0x80) {
            bytes.write((int) (difference & 0x7f | 0x80));
            difference >>>= 7;
        }
        bytes.write((int) difference);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static void read(byte[] bytes, LongConsumer each) {
        long position = 0;
        long difference = 0;
        int shift = 0;
        for (byte b : bytes) {
            difference |= (long) (b & 0x7f) << shift;
            shift += 7;
            if (b >= 0) {
                position += difference;
                each.accept(position);
                difference = 0;
                shift = 0;
            }
        }
    }
}
