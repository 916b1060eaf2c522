package org.decisionledger.projection.check.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractMeetingHeld;
import org.decisionledger.core.contract.ContractFact.OversightArrangementSet;
import org.decisionledger.core.rule.DutyKind;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DutySet;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;

/** K-19: a contract is overseen and no entry says who must escalate to senior management. */
public final class EscalationUnassigned implements Check {

    private static final About ABOUT = new About(
            "K-19",
            "Escalation duty unassigned",
            "A contract is overseen, and no entry says who must escalate to senior management.",
            "000 §3.3, §3.12",
            ThingKind.CONTRACT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId contract, RecordAt record) {
        CaseFile file = record.naming(contract);
        List<Told<ContractFact>> oversight =
                Told.in(file, ContractFact.class, f -> f.contract().equals(contract) && overseen(f));
        if (oversight.isEmpty()) {
            return CheckFinding.notApplicable(contract, "No entry tells how this contract is overseen.");
        }
        List<Told<DutySet>> duties = duties(contract, file, record);
        List<Told<DutySet>> assigned = duties.stream()
                .filter(d -> d.fact().holder() != null || d.fact().holderOffice() != null)
                .toList();
        if (!assigned.isEmpty()) {
            DutySet duty = assigned.getFirst().fact();
            List<ThingId> holders = new ArrayList<>();
            if (duty.holderOffice() != null) {
                holders.add(duty.holderOffice());
            }
            if (duty.holder() != null) {
                holders.add(duty.holder());
            }
            return CheckFinding.pass(
                    contract,
                    "An entry gives the duty to escalate (\"" + duty.title() + "\") to " + InWords.names(file, holders)
                            + ".",
                    Told.entries(assigned));
        }
        String why = duties.isEmpty()
                ? "How the contract is overseen is told in "
                        + InWords.count(oversight.size(), "entry", "entries")
                        + ", and no entry says who must escalate to senior management."
                : "An entry sets a duty to escalate (\""
                        + duties.getFirst().fact().title() + "\") and no entry says whose it is.";
        return CheckFinding.fail(
                contract,
                why,
                duties.isEmpty() ? Told.entries(oversight) : Told.entries(duties),
                "An entry that names the body or post that must escalate concerns about this contract.");
    }

    private static boolean overseen(ContractFact fact) {
        return fact instanceof OversightArrangementSet || fact instanceof ContractMeetingHeld;
    }

    /** Duties for this contract, and general ones of the bodies that buy it or oversee it. */
    private static List<Told<DutySet>> duties(ThingId contract, CaseFile file, RecordAt record) {
        Set<ThingId> bodies = new TreeSet<>();
        for (Told<ContractFact> told :
                Told.in(file, ContractFact.class, f -> f.contract().equals(contract))) {
            OrganisationId by = told.entry().header().by().organisation();
            if (by != null && overseen(told.fact())) {
                bodies.add(by);
            }
            if (told.fact() instanceof ContractAwarded awarded) {
                bodies.addAll(awarded.commissioners());
            }
        }
        List<Told<DutySet>> duties = new ArrayList<>(
                Told.in(file, DutySet.class, d -> d.kind() == DutyKind.ESCALATE && contract.equals(d.matter())));
        duties.addAll(Told.in(
                record.naming(bodies, RuleFact.class),
                DutySet.class,
                d -> d.kind() == DutyKind.ESCALATE
                        && d.matter() == null
                        && d.holder() != null
                        && bodies.contains(d.holder())));
        return duties;
    }
}
