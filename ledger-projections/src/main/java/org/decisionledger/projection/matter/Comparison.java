package org.decisionledger.projection.matter;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;

/**
 * The same questions put to several matters, side by side. Where a matter's entries do not answer, that is said; an
 * empty cell does not occur.
 *
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param matters the matters, in the order asked for
 * @param rows one for each question; each has as many cells as there are matters
 */
public record Comparison(AsOf asOf, long position, List<Compared> matters, List<Row> rows) {

    /** A matter by its identifier and its title. */
    public record Compared(String id, String title) {}

    /** One question, and what each matter's entries say to it. */
    public record Row(String question, List<Cell> cells) {}

    /**
     * What the entries of one matter say.
     *
     * @param lines at least one, in words
     * @param entries those that say it; empty only where no entry says anything
     */
    public record Cell(List<String> lines, List<String> entries) {}
}
