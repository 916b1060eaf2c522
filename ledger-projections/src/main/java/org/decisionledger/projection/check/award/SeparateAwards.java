package org.decisionledger.projection.check.award;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.law.AwardFacts;

/** K-07: several bodies appoint one provider for one service at one time, and no entry gives the whole of it. */
public final class SeparateAwards implements Check {

    private static final About ABOUT = new About(
            "K-07",
            "Separate awards to one provider",
            "Several bodies each appoint the same provider for one service, and no entry tells the value of all the awards "
                    + "together.",
            "000 §4.4",
            ThingKind.DECISION);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        AwardFacts award = record.award(thing);
        Set<OrganisationId> bodies = award.approvals().stream()
                .map(s -> s.header().by().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<OrganisationId> providers = award.approvals().stream()
                .map(s -> ((InterimAwardApproved) s.fact()).provider())
                .collect(Collectors.toSet());
        if (bodies.size() < 2 || providers.size() != 1) {
            return CheckFinding.notApplicable(
                    thing, "No entries show that several bodies appointed one provider by this decision.");
        }
        List<Standing> whole =
                award.where(ContractAwarded.class, a -> award.contracts().contains(a.contract()) && a.value() != null);
        String names = bodies.stream().map(award.file().titles()::of).collect(Collectors.joining(", "));
        String said = bodies.size() + " bodies each appointed "
                + award.file().titles().of(providers.iterator().next()) + ": " + names + ".";
        if (!whole.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    said + " An entry tells a value of the contract awarded.",
                    CheckFinding.together(award.approvals(), whole));
        }
        List<Standing> chosen = optionsBehind(award, record);
        String outcomes = chosen.isEmpty()
                ? ""
                : " They rest on an option chosen before; whether it left open that the bodies appoint different providers, "
                        + "and whether that was weighed, is to be read there.";
        return CheckFinding.fail(
                thing,
                said + " No entry tells the value of these awards together." + outcomes,
                CheckFinding.together(award.approvals(), chosen),
                "An entry that tells the value of all the awards together.");
    }

    /** The choice of an option by the decisions that the approvals implement. */
    private static List<Standing> optionsBehind(AwardFacts award, RecordAt record) {
        Set<DecisionId> behind = award.approvals().stream()
                .flatMap(a -> award.file().to(a, Relation.IMPLEMENTS).stream())
                .filter(s -> s.fact() instanceof ResolutionPassed)
                .map(s -> ((ResolutionPassed) s.fact()).decision())
                .collect(Collectors.toSet());
        return behind.isEmpty()
                ? List.of()
                : record.naming(behind).valid(OptionSelected.class).stream()
                        .filter(s -> behind.contains(((OptionSelected) s.fact()).decision()))
                        .toList();
    }
}
