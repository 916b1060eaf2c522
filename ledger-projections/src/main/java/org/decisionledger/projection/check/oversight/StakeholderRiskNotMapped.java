package org.decisionledger.projection.check.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.PublicStatementMade;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-24: the risks scored on a contract speak of no stakeholder while complaints or media coverage were on file. */
public final class StakeholderRiskNotMapped implements Check {

    private static final About ABOUT = new About(
            "K-24",
            "Stakeholder risk not mapped",
            "Risks are scored on a contract, none of them speaks of stakeholders, complaints or the media, and "
                    + "complaints or public statements about the provider are dated before.",
            "000 §4.6, §4.7",
            ThingKind.CONTRACT);

    private static final List<String> STAKEHOLDER = List.of(
            "stakeholder", "reputation", "complain", "media", "press", "public confidence", "carers", "parents");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId contract, RecordAt record) {
        CaseFile file = record.naming(contract);
        List<Told<RiskScored>> risks = Told.in(file, RiskScored.class, r -> contract.equals(r.matter()));
        if (risks.isEmpty()) {
            return CheckFinding.notApplicable(contract, "No entry scores a risk on this contract.");
        }
        List<Told<RiskScored>> mapped =
                risks.stream().filter(r -> speaksOfStakeholders(r.fact())).toList();
        if (!mapped.isEmpty()) {
            return CheckFinding.pass(
                    contract,
                    "A risk scored on this contract speaks of stakeholders, complaints or the media: \""
                            + mapped.getFirst().fact().title() + "\".",
                    Told.entries(mapped));
        }
        Edtf last = last(risks);
        if (last == null) {
            return CheckFinding.notApplicable(
                    contract,
                    "The risks scored on this contract bear no date, so what was on file then cannot be told.");
        }
        List<Standing> onFile = onFile(contract, file, record, last);
        if (onFile.isEmpty()) {
            return CheckFinding.notApplicable(
                    contract,
                    "No complaint, concern or public statement about the provider is certainly dated before the risk was "
                            + "scored.");
        }
        List<Standing> used = new ArrayList<>(Told.entries(risks));
        used.addAll(onFile);
        return CheckFinding.fail(
                contract,
                "The " + InWords.count(risks.size(), "entry that scores", "entries that score")
                        + " a risk on this contract (" + last.inWords()
                        + " at the latest) name no stakeholder, complaint or media risk; "
                        + InWords.count(onFile.size(), "entry", "entries")
                        + " of complaints, informal concerns or public statements about its provider "
                        + (onFile.size() == 1 ? "is" : "are") + " dated before.",
                used,
                "An entry that scores a risk on this contract that speaks of stakeholders, complaints or the media.");
    }

    private static boolean speaksOfStakeholders(RiskScored risk) {
        return InWords.speaksOf(
                Stream.<@Nullable String>of(risk.title(), risk.reason(), risk.conditionForLowering()), STAKEHOLDER);
    }

    private static @Nullable Edtf last(List<Told<RiskScored>> risks) {
        return risks.stream()
                .map(Told::occurred)
                .filter(o -> o != null)
                .max(Edtf.ORDER)
                .orElse(null);
    }

    private static List<Standing> onFile(ThingId contract, CaseFile file, RecordAt record, Edtf last) {
        Set<OrganisationId> providers = new TreeSet<>();
        Told.in(file, ContractAwarded.class, a -> a.contract().equals(contract))
                .forEach(a -> providers.addAll(a.fact().providers()));
        CaseFile about = record.naming(providers, ComplaintFact.class, DocumentFact.class);
        return about.valid().stream()
                .filter(s -> speaksAgainst(s, providers))
                .filter(s -> s.occurred() != null && s.occurred().before(last) == Answer.YES)
                .toList();
    }

    private static boolean speaksAgainst(Standing s, Set<OrganisationId> providers) {
        if (s.fact() instanceof ComplaintReceived complaint) {
            return complaint.against().stream().anyMatch(providers::contains);
        }
        if (s.fact() instanceof InformalConcernLogged concern) {
            return concern.about().stream().anyMatch(providers::contains);
        }
        return s.fact() instanceof PublicStatementMade statement
                && statement.about().stream().anyMatch(providers::contains);
    }
}
