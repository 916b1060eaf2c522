package org.decisionledger.projection.conflict.table;

import java.util.List;
import org.decisionledger.projection.conflict.Detector;

/** The detectors of this package. */
public final class TableDetectors {

    private TableDetectors() {}

    /** All of them, in the order in which what they find is best read. */
    public static List<Detector> all() {
        return List.of(
                new TableFoots(),
                new ContributionFoots(),
                new FormulaResults(),
                new SharesMakeTheWhole(),
                new SharesOfFigures(),
                new SharesSaid(),
                new SameFiguresOtherNames());
    }
}
