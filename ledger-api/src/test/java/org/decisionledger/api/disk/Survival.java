package org.decisionledger.api.disk;

import java.util.BitSet;
import java.util.Random;

/** What of the steps that were not synced is on the disk after a power cut. What was synced always is. */
public interface Survival {

    /** How many of {@code open} name changes of one folder, which keep their order. */
    int names(int open);

    /**
     * Which sectors of a write, or whether a cut of a file, is there.
     *
     * @param last whether it is the last step before the power went
     */
    Kept write(int length, boolean last);

    /** Sectors of {@code size} bytes that were written; an empty set for nothing of it. */
    record Kept(int size, BitSet sectors) {

        static final Kept NOTHING = new Kept(1, new BitSet());

        static Kept all(int length) {
            BitSet one = new BitSet();
            one.set(0);
            return new Kept(Math.max(1, length), one);
        }
    }

    /** As when the process is killed and the machine lives. */
    Survival EVERYTHING = new Survival() {
        @Override
        public int names(int open) {
            return open;
        }

        @Override
        public Kept write(int length, boolean last) {
            return Kept.all(length);
        }
    };

    Survival ONLY_WHAT_WAS_SYNCED = new Survival() {
        @Override
        public int names(int open) {
            return 0;
        }

        @Override
        public Kept write(int length, boolean last) {
            return Kept.NOTHING;
        }
    };

    /** Everything, but of the last write only some sectors. */
    static Survival lastWriteTorn(Random random) {
        return new Survival() {
            @Override
            public int names(int open) {
                return open;
            }

            @Override
            public Kept write(int length, boolean last) {
                return last ? torn(length, random) : Kept.all(length);
            }
        };
    }

    /** Any of it, in any order: whole writes, none of them, or some sectors. */
    static Survival anything(Random random) {
        double whole = random.nextDouble();
        return new Survival() {
            @Override
            public int names(int open) {
                return random.nextInt(open + 1);
            }

            @Override
            public Kept write(int length, boolean last) {
                if (random.nextDouble() < whole) {
                    return Kept.all(length);
                }
                return random.nextBoolean() ? Kept.NOTHING : torn(length, random);
            }
        };
    }

    private static Kept torn(int length, Random random) {
        int size = random.nextBoolean() ? 512 : 4096;
        int count = (length + size - 1) / size;
        BitSet sectors = new BitSet(count);
        if (random.nextBoolean()) {
            sectors.set(0, random.nextInt(count + 1));
        } else {
            for (int i = 0; i < count; i++) {
                sectors.set(i, random.nextBoolean());
            }
        }
        return new Kept(size, sectors);
    }
}
