package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things that rows of a part of the index give names to are looked for by name when a question is asked,
 * since entries name them whose words do not hold their names. Most things are not: they had their one name before.
 * Parts of an index never change, so what is found out of two of them is kept as long as both are there. Safe for any
 * number of threads.
 */
final class LateThings {

    private final Map<CacheKey, Late> known = new WeakHashMap<>();

    /**
     * @param ordinals those of things in one part of the index; a bit is only ever added
     * @param from the parts whose late things are among them
     */
    private record Late(FixedBitSet ordinals, Set<CacheKey> from) {}

    /**
     * The ordinals in {@code part} of things that are late in any of {@code all}; some may be late in parts that are not
     * among them.
     */
    synchronized FixedBitSet in(LeafReaderContext part, List<LeafReaderContext> all) throws IOException {
        SortedDocValues things = DocValues.getSorted(part.reader(), Rows.THING);
        Late late = known.computeIfAbsent(
                key(part),
                k -> new Late(
                        new FixedBitSet(Math.max(1, things.getValueCount())),
                        Collections.newSetFromMap(new WeakHashMap<>())));
        for (LeafReaderContext other : all) {
            if (!late.from.contains(key(other))) {
                mark(other.reader().terms(Rows.LATE), things.termsEnum(), late.ordinals);
                late.from.add(key(other));
            }
        }
        return late.ordinals;
    }

    private static void mark(@Nullable Terms late, TermsEnum things, FixedBitSet ordinals) throws IOException {
        if (late == null) {
            return;
        }
        TermsEnum terms = late.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (things.seekExact(term)) {
                ordinals.set((int) things.ord());
            }
        }
    }

    private static CacheKey key(LeafReaderContext part) {
        return part.reader().getCoreCacheHelper().getKey();
    }
}
