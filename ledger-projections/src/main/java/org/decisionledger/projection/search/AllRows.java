package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.decisionledger.projection.content.ContentRow;

/** What an index holds, row by row, so that two can be held against each other. */
final class AllRows {

    private AllRows() {}

    static List<ContentRow> of(DirectoryReader reader) throws IOException {
        List<ContentRow> rows = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Rows.POSITION);
            NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Rows.VERSION);
            BinaryDocValues digests = DocValues.getBinary(leaf.reader(), Rows.DIGEST);
            for (int row = positions.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = positions.nextDoc()) {
                if ((live == null || live.get(row)) && versions.advanceExact(row) && digests.advanceExact(row)) {
                    BytesRef digest = digests.binaryValue();
                    byte[] value = new byte[digest.length];
                    System.arraycopy(digest.bytes, digest.offset, value, 0, digest.length);
                    rows.add(new ContentRow(key(positions.longValue(), versions.longValue()), value));
                }
            }
        }
        rows.sort(Comparator.comparing(ContentRow::key));
        return rows;
    }

    /** Of equal length, so that the order of the text is that of the numbers. */
    private static String key(long position, long version) {
        return String.format(Locale.ROOT, "entry %012d version %06d", position, version);
    }
}
