package org.decisionledger.projection.content;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What a projection holds in use, held against what it holds when made anew from the entries, both up to one position.
 *
 * @param projection its name
 * @param position both take in the entries up to and with this one
 * @param rows how many rows it has when made anew
 * @param inUse the hash of the rows in use, 64 hexadecimal digits
 * @param madeAnew the hash of the rows made anew
 * @param firstDifference the first row in which they differ, and how, in a sentence; {@code null} when they do not
 */
public record Compared(
        String projection,
        long position,
        long rows,
        String inUse,
        String madeAnew,
        @Nullable String firstDifference) {

    /** Whether both hold the same. */
    public boolean same() {
        return firstDifference == null && inUse.equals(madeAnew);
    }

    /** Tells in what two values of one row differ. */
    @FunctionalInterface
    public interface Telling {
        String difference(String key, byte[] inUse, byte[] madeAnew);
    }

    /** Goes through both, which are in rising order of key. */
    public static Compared of(
            String projection,
            long position,
            Iterator<ContentRow> inUse,
            Iterator<ContentRow> madeAnew,
            Telling telling) {
        Side one = new Side(inUse);
        Side other = new Side(madeAnew);
        String first = null;
        while (one.row != null || other.row != null) {
            int order = order(one.row, other.row);
            if (first == null) {
                first = difference(order, one.row, other.row, telling);
            }
            if (order <= 0) {
                one.next();
            }
            if (order >= 0) {
                other.next();
            }
        }
        return new Compared(projection, position, other.hash.rows(), one.hash.hex(), other.hash.hex(), first);
    }

    private static int order(@Nullable ContentRow one, @Nullable ContentRow other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return one.key().compareTo(other.key());
    }

    private static @Nullable String difference(
            int order, @Nullable ContentRow one, @Nullable ContentRow other, Telling telling) {
        if (other == null || one != null && order < 0) {
            return one == null ? null : "\"" + one.key() + "\" is in use and is not there when made anew";
        }
        if (one == null || order > 0) {
            return "\"" + other.key() + "\" is missing in use and is there when made anew";
        }
        return Arrays.equals(one.value(), other.value())
                ? null
                : telling.difference(one.key(), one.value(), other.value());
    }

    /** One of the two, hashed as it is gone through. */
    private static final class Side {

        private final Iterator<ContentRow> rows;
        private final ContentHash hash = new ContentHash();
        private @Nullable ContentRow row;

        Side(Iterator<ContentRow> rows) {
            this.rows = rows;
            next();
        }

        void next() {
            row = rows.hasNext() ? rows.next() : null;
            if (row != null) {
                hash.add(row);
            }
        }
    }
}
