package org.decisionledger.projection.check.award;

import java.util.List;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.MobilisationStarted;
import org.decisionledger.core.contract.Evident;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-15: a contract was awarded or extended, and no entry shows that setting it up began. */
public final class NoMobilisation implements Check {

    private static final About ABOUT = new About(
            "K-15",
            "No mobilisation shown",
            "A contract is awarded or extended, and no entry shows that it was mobilised.",
            "000 §3.3, §3.4, §3.12",
            Set.of(ThingKind.CONTRACT),
            List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> awarded = file.valid().stream()
                .filter(s -> ((s.fact() instanceof ContractAwarded || s.fact() instanceof ContractExtended)
                                && thing.equals(((ContractFact) s.fact()).contract()))
                        || s.fact() instanceof InterimAwardApproved i && thing.equals(i.contract()))
                .toList();
        if (awarded.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that this contract was awarded or extended.");
        }
        List<Standing> mobilised = file.valid(MobilisationStarted.class).stream()
                .filter(s -> ((MobilisationStarted) s.fact()).contract().equals(thing))
                .toList();
        List<Standing> evident = mobilised.stream()
                .filter(s -> ((MobilisationStarted) s.fact()).evident() == Evident.EVIDENT)
                .toList();
        if (!evident.isEmpty()) {
            return CheckFinding.pass(thing, "An entry shows that the contract was mobilised.", evident);
        }
        List<Standing> started = file.valid(ContractStarted.class).stream()
                .filter(s -> ((ContractStarted) s.fact()).contract().equals(thing))
                .toList();
        return CheckFinding.fail(
                thing,
                mobilised.isEmpty()
                        ? "The contract is told to have been awarded or extended; no entry shows that it was mobilised."
                        : "The contract is told to have been awarded or extended; a source says that mobilisation is not "
                                + "evident from the record.",
                CheckFinding.together(mobilised, mobilised.isEmpty() ? awarded : List.of(), started),
                "An entry that shows the mobilisation of this contract.");
    }
}
