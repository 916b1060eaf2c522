package org.decisionledger.projection.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.projection.check.assurance.EngagementMissing;
import org.decisionledger.projection.check.assurance.GatePassedOpen;
import org.decisionledger.projection.check.assurance.InterestUnhandled;
import org.decisionledger.projection.check.award.ForeseeableUrgency;
import org.decisionledger.projection.check.award.LeadTimeMissed;
import org.decisionledger.projection.check.award.NoMobilisation;
import org.decisionledger.projection.check.award.SeparateAwards;
import org.decisionledger.projection.check.award.ThinAwardPaper;
import org.decisionledger.projection.check.award.UncompetedAward;
import org.decisionledger.projection.check.collective.CollectiveRuleBreached;
import org.decisionledger.projection.check.collective.OutsideTheDelegation;
import org.decisionledger.projection.check.collective.RepresentationNotShown;
import org.decisionledger.projection.check.collective.RuleOutOfDate;
import org.decisionledger.projection.check.collective.StrategyNotEndorsedByAll;
import org.decisionledger.projection.check.complaint.NotHandledJointly;
import org.decisionledger.projection.check.complaint.PromiseOutstanding;
import org.decisionledger.projection.check.complaint.RecurringComplaint;
import org.decisionledger.projection.check.contract.BlindCategorisation;
import org.decisionledger.projection.check.contract.IncompleteSpecification;
import org.decisionledger.projection.check.contract.LeverNotUsed;
import org.decisionledger.projection.check.memory.NoHandover;
import org.decisionledger.projection.check.offer.IncompleteApproach;
import org.decisionledger.projection.check.offer.IncumbentNotInvited;
import org.decisionledger.projection.check.offer.UnsettledOffer;
import org.decisionledger.projection.check.oversight.CadenceMissed;
import org.decisionledger.projection.check.oversight.EscalationUnassigned;
import org.decisionledger.projection.check.oversight.LeadInstability;
import org.decisionledger.projection.check.oversight.PerformanceNotExamined;
import org.decisionledger.projection.check.oversight.PersistentUnderperformance;
import org.decisionledger.projection.check.oversight.StakeholderRiskNotMapped;
import org.decisionledger.projection.check.reason.LaterRationale;
import org.decisionledger.projection.check.reason.UnminutedResolution;
import org.decisionledger.projection.check.review.PrematureOrMislabelled;
import org.decisionledger.projection.check.review.ReviewDelayed;
import org.decisionledger.projection.check.review.ThinEvidence;

/** Every check there is, in order of their numbers. */
public final class CheckList {

    public static final List<Check> ALL = List.of(
            new UncompetedAward(),
            new LeadTimeMissed(),
            new ForeseeableUrgency(),
            new ThinAwardPaper(),
            new IncompleteApproach(),
            new IncumbentNotInvited(),
            new SeparateAwards(),
            new LaterRationale(),
            new UnsettledOffer(),
            new UnminutedResolution(),
            new PromiseOutstanding(),
            new NotHandledJointly(),
            new RecurringComplaint(),
            new NoHandover(),
            new NoMobilisation(),
            new IncompleteSpecification(),
            new LeverNotUsed(),
            new BlindCategorisation(),
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
