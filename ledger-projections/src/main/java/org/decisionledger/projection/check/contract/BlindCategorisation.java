package org.decisionledger.projection.check.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractCategorised;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-18: a tier of management was given to a contract, and no entry shows that complaints on file were taken in. */
public final class BlindCategorisation implements Check {

    private static final About ABOUT = new About(
            "K-18",
            "Categorisation blind to known risk",
            "A tier of management is given to a contract while complaints about its provider are on file, and complaints "
                    + "are not among what it took in.",
            "000 §3.3",
            ThingKind.CONTRACT);

    private static final Pattern COMPLAINTS = Pattern.compile("(?i)complain|\\bconcern|soft intelligence|feedback");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> tiers = file.valid(ContractCategorised.class).stream()
                .filter(s -> tier(s).contract().equals(thing))
                .toList();
        if (tiers.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that a tier was given to this contract.");
        }
        Standing last = tiers.getLast();
        List<Standing> before = complaints(thing, file, record).stream()
                .filter(c -> before(c, last))
                .toList();
        if (before.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No complaint or concern about its provider is dated before the last tier was given.");
        }
        boolean takenIn = Stream.concat(tier(last).riskInputs().stream(), tier(last).criteria().stream())
                .anyMatch(i -> COMPLAINTS.matcher(i).find());
        List<Standing> used = CheckFinding.together(List.of(last), before);
        if (takenIn) {
            return CheckFinding.pass(thing, "Complaints or concerns are among what the last tier given took in.", used);
        }
        return CheckFinding.fail(
                thing,
                "The last tier given (\"" + tier(last).category() + "\") is not shown to have taken in complaints; "
                        + before.size() + (before.size() == 1 ? " entry tells" : " entries tell")
                        + " of complaints or concerns about the provider dated before it.",
                used,
                "An entry that shows that complaints on file went into the tier given.");
    }

    private static boolean before(Standing complaint, Standing tier) {
        return complaint.occurred() != null
                && tier.occurred() != null
                && complaint.occurred().before(tier.occurred()) == Answer.YES;
    }

    private static List<Standing> complaints(ThingId thing, CaseFile file, RecordAt record) {
        Set<OrganisationId> providers = new TreeSet<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof ContractRegistered r && r.contract().equals(thing)) {
                providers.addAll(r.providers());
            } else if (s.fact() instanceof ContractAwarded a && a.contract().equals(thing)) {
                providers.addAll(a.providers());
            }
        }
        return providers.isEmpty()
                ? List.of()
                : record.naming(providers, ComplaintFact.class).valid(ComplaintFact.class).stream()
                        .filter(s -> s.fact() instanceof ComplaintReceived r
                                        && r.against().stream().anyMatch(providers::contains)
                                || s.fact() instanceof InformalConcernLogged c
                                        && c.about().stream().anyMatch(providers::contains))
                        .toList();
    }

    private static ContractCategorised tier(Standing s) {
        return (ContractCategorised) s.fact();
    }
}
