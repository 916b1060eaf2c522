package org.decisionledger.projection.search;

import java.time.Instant;
import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.search.SearchAnswer.Piece;

/**
 * Pages of kept documents that hold words, as the record stood at a moment: the text of a file is found from the entry on
 * that says it is kept, and no longer than it is there unaltered.
 *
 * @param words the question as it was read
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param files how many files were looked through
 * @param unread how many more are kept and have not been read yet
 * @param total how many pages hold the words
 * @param pages some of them, the best first
 */
public record DocumentsFound(
        String words, AsOf asOf, long position, int files, int unread, long total, List<Page> pages) {

    public DocumentsFound {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param document the document
     * @param title its title at the moment asked about
     * @param page counted from 1
     * @param of how many pages there are
     * @param entry the entry that says the file is kept
     * @param recordedAt when that was recorded
     * @param pieces the text around the words
     */
    public record Page(
            String document, String title, int page, int of, String entry, Instant recordedAt, List<Piece> pieces) {}
}
