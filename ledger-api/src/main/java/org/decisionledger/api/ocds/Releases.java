package org.decisionledger.api.ocds;

import java.util.Arrays;

/**
 * Which releases belong to which process, and where each lies; never the releases themselves. Some sixty bytes for
 * each release and its date, and as many as it has letters for each ocid.
 */
final class Releases {

    private static final int NONE = -1;

    private final Numbering ocids = new Numbering();
    private final ByteArena dates = new ByteArena();
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int newest = NONE;
    private int size;

    private long[] offset = new long[64];
    private int[] length = new int[64];
    private int[] next = new int[64];
    private int[] date = new int[65];
    private int[] line = new int[64];
    private int[] item = new int[64];
    private int[] record = new int[64];
    private int[] release = new int[64];

    /** Adds a release of a process; returns its number. */
    int add(byte[] ocid, byte[] dateAsWritten, long at, int bytes, Where where) {
        if (size == offset.length) {
            grow();
        }
        int number = size++;
        offset[number] = at;
        length[number] = bytes;
        next[number] = NONE;
        date[number] = dates.add(dateAsWritten);
        date[number + 1] = dates.size();
        line[number] = where.line();
        item[number] = where.item();
        record[number] = where.record();
        release[number] = where.release();
        chain(ocids.of(ocid), number);
        return number;
    }

    private void chain(int process, int number) {
        if (process >= first.length) {
            first = Arrays.copyOf(first, 2 * process);
            last = Arrays.copyOf(last, 2 * process);
        }
        if (process > newest) {
            newest = process;
            first[process] = number;
        } else {
            next[last[process]] = number;
        }
        last[process] = number;
    }

    /** Forgets the releases of a line, which are the last ones. */
    void forget(int ofLine) {
        for (int number = size - 1; number >= 0 && line[number] == ofLine; number--) {
            length[number] = 0;
        }
    }

    int processes() {
        return ocids.size();
    }

    /** How many releases were added, those forgotten included. */
    int size() {
        return size;
    }

    /** The ocid of a process as it is written, with its quotes. */
    byte[] ocid(int process) {
        return ocids.run(process);
    }

    /** The numbers of the releases of a process, in order of arrival. */
    int[] of(int process) {
        int count = 0;
        for (int number = first[process]; number != NONE; number = next[number]) {
            count += length[number] > 0 ? 1 : 0;
        }
        int[] numbers = new int[count];
        int at = 0;
        for (int number = first[process]; number != NONE; number = next[number]) {
            if (length[number] > 0) {
                numbers[at++] = number;
            }
        }
        return numbers;
    }

    long offset(int number) {
        return offset[number];
    }

    int length(int number) {
        return length[number];
    }

    /** The date of a release as it is written, with its quotes; empty when it has none. */
    byte[] date(int number) {
        return dates.get(date[number], date[number + 1]);
    }

    Where where(int number) {
        return new Where(line[number], item[number], record[number], release[number]);
    }

    private void grow() {
        int room = size + (size >> 1);
        offset = Arrays.copyOf(offset, room);
        length = Arrays.copyOf(length, room);
        next = Arrays.copyOf(next, room);
        date = Arrays.copyOf(date, room + 1);
        line = Arrays.copyOf(line, room);
        item = Arrays.copyOf(item, room);
        record = Arrays.copyOf(record, room);
        release = Arrays.copyOf(release, room);
    }
}
