package org.decisionledger.projection.conflict.order;

import java.util.List;
import org.decisionledger.projection.conflict.Detector;

/** The detectors of this package. */
public final class OrderDetectors {

    private OrderDetectors() {}

    /** All of them, in the order in which what they find is best read. */
    public static List<Detector> all() {
        return List.of(
                new EffectBeforeCause(),
                new FactsOutOfOrder(),
                new MeetingDates(),
                new PaperBeforeWhatItReports(),
                new DueBeforeAsked(),
                new PlannedSteps(),
                new NewServiceAfterOld(),
                new ContractTimes(),
                new TermAndItsDates(),
                new DroppedBeforeTheDecision(),
                new DroppedAtTheGate(),
                new PaperPurposes(),
                new RuleSaysTwoThings(),
                new LabelAgainstState());
    }
}
