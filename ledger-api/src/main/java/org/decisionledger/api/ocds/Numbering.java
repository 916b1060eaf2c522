package org.decisionledger.api.ocds;

import java.util.Arrays;

/** Gives each run of bytes a number, from 0 on in order of first appearance. */
final class Numbering {

    private final ByteArena arena = new ByteArena();
    private int[] begins = new int[64];
    private int[] slots = new int[128];
    private int size;

    /** The number of a run, a new one if it was not there. */
    int of(byte[] run) {
        int slot = slot(run);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size + 1 == begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[size++] = arena.add(run);
        begins[size] = arena.size();
        slots[slot] = size;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    byte[] run(int number) {
        return arena.get(begins[number], begins[number + 1]);
    }

    private int slot(byte[] run) {
        int hash = Arrays.hashCode(run);
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] > 0 && !arena.is(begins[slots[slot] - 1], begins[slots[slot]], run)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            slots[slot(run(number))] = number + 1;
        }
    }
}
