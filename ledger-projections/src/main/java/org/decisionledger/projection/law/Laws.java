package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;

/**
 * Holds an award against the rules in force on the day its procedure commenced: a pure function of the entries, the
 * packs and what whoever asks states. It tells what the record shows, and is no legal advice.
 */
public final class Laws {

    private Laws() {}

    /** The award made by a decision, under the packs shipped. */
    public static LawVerdicts judge(EntrySource source, DecisionId award, AsOf asOf, Procedure procedure) {
        return judged(AwardFacts.gathered(source, award, asOf), award, procedure, Packs.shipped());
    }

    /** The award of a contract, under the packs shipped. */
    public static LawVerdicts judge(EntrySource source, ContractId award, AsOf asOf, Procedure procedure) {
        return judged(AwardFacts.gathered(source, award, asOf), award, procedure, Packs.shipped());
    }

    /** A procurement that may have led to no award yet, under the packs shipped: which of them apply. */
    public static LawVerdicts judge(EntrySource source, ProcurementId procurement, AsOf asOf, Procedure procedure) {
        return judged(AwardFacts.gathered(source, procurement, asOf), procurement, procedure, Packs.shipped());
    }

    /** The award made by a decision, from entries at hand; what is not in {@code file} counts as not recorded. */
    public static LawVerdicts judge(CaseFile file, DecisionId award, Procedure procedure, Packs packs) {
        return judged(file, award, procedure, packs);
    }

    /** The award of a contract, from entries at hand; what is not in {@code file} counts as not recorded. */
    public static LawVerdicts judge(CaseFile file, ContractId award, Procedure procedure, Packs packs) {
        return judged(file, award, procedure, packs);
    }

    private static LawVerdicts judged(CaseFile file, ThingId award, Procedure procedure, Packs packs) {
        AwardFacts facts = new AwardFacts(file, award);
        Commencement commencement = Commencing.of(facts, procedure);
        AuthorityKind authority = authority(facts, procedure);
        List<PackConsidered> considered = packs.considered(commencement.date(), procedure.area(), authority);
        List<Verdict> verdicts = new ArrayList<>();
        if (!facts.awards.isEmpty()) {
            Judging judging = new Judging(facts, commencement);
            considered.stream().filter(p -> p.applies() != Answer.NO).forEach(p -> verdicts.addAll(judging.of(p)));
        }
        return new LawVerdicts(award, file.asOf(), commencement, considered, verdicts, notes(facts, considered));
    }

    private static List<String> notes(AwardFacts facts, List<PackConsidered> considered) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "This tells what the ledger holds. \"No entry shows\" is a finding about the ledger only; what is not "
                        + "entered may have happened all the same. It is no legal advice.");
        if (facts.awards.isEmpty()) {
            notes.add("No entry shows an award under this name, so no rule was put to it.");
        }
        long regimes = considered.stream()
                .filter(p -> p.applies() != Answer.NO && p.pack().role() == Pack.Role.REGIME)
                .count();
        if (regimes == 0) {
            notes.add("No pack at hand holds for this purchase on that day. That none is at hand is not that no rules "
                    + "held.");
        }
        if (regimes > 1) {
            notes.add(
                    "What is known leaves more than one regime possible. Verdicts are given under each; they hold only "
                            + "if that pack applies.");
        }
        return notes;
    }

    /** The kind stated; else the kind of the bodies that acted in the award, where they are all of one. */
    private static AuthorityKind authority(AwardFacts facts, Procedure procedure) {
        if (procedure.authority() != AuthorityKind.UNKNOWN) {
            return procedure.authority();
        }
        Set<OrganisationId> bodies = bodies(facts);
        List<OrganisationRegistered> registered =
                facts.where(OrganisationRegistered.class, o -> bodies.contains(o.organisation())).stream()
                        .map(s -> (OrganisationRegistered) s.fact())
                        .toList();
        Set<AuthorityKind> kinds =
                registered.stream().map(o -> AuthorityKind.of(o.kind())).collect(Collectors.toSet());
        long told = registered.stream()
                .map(OrganisationRegistered::organisation)
                .distinct()
                .count();
        return kinds.size() == 1 && told == bodies.size() ? kinds.iterator().next() : AuthorityKind.UNKNOWN;
    }

    private static Set<OrganisationId> bodies(AwardFacts facts) {
        if (facts.contracts().isEmpty() && facts.awards.isEmpty()) {
            return facts.where(ProcurementRegistered.class, r -> facts.own.contains(r.procurement())).stream()
                    .flatMap(s -> ((ProcurementRegistered) s.fact()).commissioners().stream())
                    .collect(Collectors.toSet());
        }
        return facts.approvals.isEmpty() ? buyers(facts) : actors(facts);
    }

    private static Set<OrganisationId> actors(AwardFacts facts) {
        return facts.approvals.stream()
                .map(s -> s.header().by().organisation())
                .filter(o -> o != null)
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> buyers(AwardFacts facts) {
        return facts.awards.stream()
                .map(s -> (ContractAwarded) s.fact())
                .flatMap(a -> a.commissioners().stream())
                .collect(Collectors.toSet());
    }
}
