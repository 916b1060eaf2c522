package org.decisionledger.projection.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.projection.check.assurance.EngagementMissing;
import org.decisionledger.projection.check.assurance.GatePassedOpen;
import org.decisionledger.projection.check.assurance.InterestUnhandled;
import org.decisionledger.projection.check.award.LeadTimeMissed;
import org.decisionledger.projection.check.award.UncompetedAward;
import org.decisionledger.projection.check.collective.CollectiveRuleBreached;
import org.decisionledger.projection.check.collective.OutsideTheDelegation;
import org.decisionledger.projection.check.collective.RepresentationNotShown;
import org.decisionledger.projection.check.collective.RuleOutOfDate;
import org.decisionledger.projection.check.collective.StrategyNotEndorsedByAll;
import org.decisionledger.projection.check.oversight.CadenceMissed;
import org.decisionledger.projection.check.oversight.EscalationUnassigned;
import org.decisionledger.projection.check.oversight.LeadInstability;
import org.decisionledger.projection.check.oversight.PerformanceNotExamined;
import org.decisionledger.projection.check.oversight.PersistentUnderperformance;
import org.decisionledger.projection.check.oversight.StakeholderRiskNotMapped;
import org.decisionledger.projection.check.review.PrematureOrMislabelled;
import org.decisionledger.projection.check.review.ReviewDelayed;
import org.decisionledger.projection.check.review.ThinEvidence;

/** Every check there is, in order of their numbers. */
public final class CheckList {

    private static final List<Check> ON_AWARDS_AND_COMPLAINTS = List.of(new UncompetedAward(), new LeadTimeMissed());

    private static final List<Check> ON_ASSURANCE = List.of(
            new EscalationUnassigned(),
            new LeadInstability(),
            new PrematureOrMislabelled(),
            new ReviewDelayed(),
            new ThinEvidence(),
            new StakeholderRiskNotMapped(),
            new StrategyNotEndorsedByAll(),
            new CollectiveRuleBreached(),
            new RuleOutOfDate(),
            new RepresentationNotShown(),
            new PerformanceNotExamined(),
            new PersistentUnderperformance(),
            new GatePassedOpen(),
            new EngagementMissing(),
            new OutsideTheDelegation(),
            new CadenceMissed(),
            new InterestUnhandled());

    public static final List<Check> ALL = Stream.concat(ON_AWARDS_AND_COMPLAINTS.stream(), ON_ASSURANCE.stream())
            .toList();

    private CheckList() {}

    /** Every number that some check goes by, in order of the checks, each once. */
    public static List<CheckParameter> parameters() {
        return ALL.stream()
                .flatMap(c -> c.about().parameters().stream())
                .distinct()
                .toList();
    }

    /** The check of this number. */
    public static Optional<Check> named(String id) {
        return ALL.stream().filter(c -> c.about().id().equalsIgnoreCase(id)).findFirst();
    }

    /** The numbers of all checks. */
    public static Stream<String> ids() {
        return ALL.stream().map(c -> c.about().id());
    }
}
