package org.decisionledger.projection.check.offer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-06: providers were approached, and the incumbent is not shown to have been invited on the terms given to them. */
public final class IncumbentNotInvited implements Check {

    private static final About ABOUT = new About(
            "K-06",
            "Equal opportunity not shown",
            "Providers are approached without a public notice, and no entry shows that the incumbent was approached too, or "
                    + "on the terms given to the others.",
            "000 §4.4",
            ThingKind.PROCUREMENT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> approaches = file.valid(ProviderApproached.class).stream()
                .filter(s -> approach(s).procurement().equals(thing))
                .toList();
        if (approaches.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry tells that a provider was approached in this procurement.");
        }
        List<Standing> notices = file.valid(ProcurementNoticePublished.class).stream()
                .filter(s -> s.fact() instanceof ProcurementNoticePublished n
                        && n.procurement().equals(thing)
                        && n.kind() == ProcurementNoticeKind.TENDER)
                .toList();
        if (!notices.isEmpty()) {
            return CheckFinding.notApplicable(thing, "A notice of tender in this procurement invited everybody.");
        }
        List<Standing> telling = contractsFollowed(thing, file, approaches.getFirst(), record);
        Set<OrganisationId> incumbents =
                telling.stream().flatMap(s -> providers(s).stream()).collect(Collectors.toCollection(TreeSet::new));
        if (incumbents.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry tells who held the contract that this procurement follows.");
        }
        String names = incumbents.stream().map(file.titles()::of).collect(Collectors.joining(", "));
        List<Standing> asked = approaches.stream()
                .filter(s -> incumbents.contains(approach(s).provider()))
                .toList();
        return asked.isEmpty()
                ? CheckFinding.fail(
                        thing,
                        "Providers were approached; no entry shows that the incumbent (" + names
                                + ") was invited on the terms given to them.",
                        CheckFinding.together(approaches, gaps(thing, incumbents, file), telling),
                        "An entry that shows that the incumbent was invited on the terms given to the others, or why it was "
                                + "not.")
                : invited(thing, names, approaches, asked);
    }

    private static CheckFinding invited(ThingId thing, String names, List<Standing> approaches, List<Standing> asked) {
        Set<String> terms = terms(approaches);
        Set<String> own = terms(asked);
        if (own.containsAll(terms)) {
            return CheckFinding.pass(
                    thing,
                    "The incumbent (" + names + ") was approached as the others were"
                            + (terms.isEmpty() ? "; no entry tells the terms." : ", on the same terms."),
                    approaches);
        }
        return CheckFinding.fail(
                thing,
                "The incumbent (" + names
                        + ") was approached; no entry shows that the terms given to others were given to " + "it.",
                approaches,
                "An entry that shows that the incumbent was invited on the terms given to the others.");
    }

    private static Set<String> terms(List<Standing> approaches) {
        return approaches.stream()
                .map(s -> approach(s).terms())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What tells the providers of contracts named with the procurement, other than those awarded after the approaches. */
    private static List<Standing> contractsFollowed(ThingId thing, CaseFile file, Standing first, RecordAt record) {
        Set<ContractId> contracts = file.valid(ProcurementRegistered.class).stream()
                .filter(s -> ((ProcurementRegistered) s.fact()).procurement().equals(thing))
                .flatMap(s -> ((ProcurementRegistered) s.fact()).contracts().stream())
                .collect(Collectors.toSet());
        if (contracts.isEmpty()) {
            return List.of();
        }
        CaseFile around = record.naming(contracts);
        around.valid().stream().filter(s -> after(s, first)).forEach(s -> {
            if (s.fact() instanceof InterimAwardApproved i && i.contract() != null) {
                contracts.remove(i.contract());
            } else if (s.fact() instanceof ContractAwarded a) {
                contracts.remove(a.contract());
            }
        });
        return around.valid().stream()
                .filter(s -> s.fact() instanceof ContractRegistered r && contracts.contains(r.contract())
                        || s.fact() instanceof ContractAwarded a && contracts.contains(a.contract()))
                .filter(s -> !providers(s).isEmpty())
                .toList();
    }

    private static boolean after(Standing s, Standing first) {
        return s.occurred() != null && first.occurred() != null && s.occurred().before(first.occurred()) == Answer.NO;
    }

    private static List<OrganisationId> providers(Standing s) {
        return switch (s.fact()) {
            case ContractRegistered r -> r.providers();
            case ContractAwarded a -> a.providers();
            default -> List.of();
        };
    }

    private static List<Standing> gaps(ThingId thing, Set<OrganisationId> incumbents, CaseFile file) {
        return file.valid(RecordGapNoted.class).stream()
                .filter(s -> ((RecordGapNoted) s.fact()).about().contains(thing)
                        && ((RecordGapNoted) s.fact()).about().stream().anyMatch(incumbents::contains))
                .toList();
    }

    private static ProviderApproached approach(Standing s) {
        return (ProviderApproached) s.fact();
    }
}
