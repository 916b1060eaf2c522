package org.decisionledger.projection.criticism;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * Every criticism on record, and every finding that criticises and is not shown to have been put to all it is about.
 *
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param criticisms in order of identifier
 * @param notPut in order of occurrence
 */
public record CriticismList(AsOf asOf, long position, List<CriticismFile> criticisms, List<NotPut> notPut) {

    /**
     * A finding that criticises.
     *
     * @param row the entry
     * @param statements for each party that it is about, that no entry shows it was put to that party
     */
    public record NotPut(TimelineRow row, List<Statement> statements) {}
}
