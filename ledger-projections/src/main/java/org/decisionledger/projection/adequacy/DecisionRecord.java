package org.decisionledger.projection.adequacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/** What the ledger holds of one decision up to the day it was taken, and what others say of that record later. */
final class DecisionRecord {

    private static final Set<ThingKind> NEAR = EnumSet.of(
            ThingKind.MEETING, ThingKind.PROCUREMENT, ThingKind.CONTRACT, ThingKind.DOCUMENT, ThingKind.DECISION);

    final DecisionId decision;
    final CaseFile file;

    /** The entries by which bodies decided. */
    final List<Standing> deciding;

    /** Papers tabled for it. */
    final List<Standing> papers;

    /** Decisions that it carries out, as links of the deciding entries and papers say, and itself. */
    final Set<DecisionId> decisions = new HashSet<>();

    /** The procurements it belongs to: named in it, or registered with the contract it awards. */
    final Set<ProcurementId> procurements = new HashSet<>();

    /** The contracts it awards. */
    final Set<ContractId> contracts = new HashSet<>();

    /** The meetings at which it was, or is to be, taken. */
    final Set<ThingId> meetings = new HashSet<>();

    private final @Nullable Edtf decidedOn;

    private DecisionRecord(DecisionId decision, CaseFile file) {
        this.decision = decision;
        this.file = file;
        this.deciding =
                file.valid().stream().filter(s -> decides(s.fact(), decision)).toList();
        this.decidedOn = deciding.stream()
                .map(Standing::occurred)
                .filter(o -> o != null)
                .max(Edtf.ORDER)
                .orElse(null);
        this.papers = told(PaperTabled.class, p -> p.decisions().contains(decision));
        reach();
    }

    static DecisionRecord of(EntrySource source, DecisionId decision, AsOf asOf) {
        Gathering gathering =
                new Gathering(source, asOf).naming(List.of(decision)).linked();
        Set<ThingId> near = gathering.thingsNamed(
                s -> s.fact() instanceof PaperTabled p && p.decisions().contains(decision)
                        || s.fact() instanceof DecisionFact f && f.decision().equals(decision)
                        || s.fact() instanceof GatewayRecommended g && decision.equals(g.decision())
                        || s.fact() instanceof GatewayDecided d && decision.equals(d.decision())
                        || s.fact() instanceof ContractAwarded,
                t -> NEAR.contains(t.kind()));
        Set<ThingId> behind =
                gathering.thingsNamed(s -> s.fact() instanceof ResolutionPassed, t -> t.kind() == ThingKind.DECISION);
        near.addAll(behind);
        gathering.naming(near);
        Set<ThingId> own = gathering.thingsNamed(
                s -> s.fact() instanceof ProcurementRegistered, t -> t.kind() == ThingKind.PROCUREMENT);
        gathering.naming(own).linked();
        Set<ThingId> deciding = gathering.thingsNamed(
                s -> decides(s.fact(), decision),
                t -> t.kind() == ThingKind.ORGANISATION || t.kind() == ThingKind.OFFICE);
        gathering.naming(deciding, Trait.kindsOf(DelegationFact.class));
        return new DecisionRecord(decision, gathering.fold());
    }

    private static boolean decides(LedgerFact fact, DecisionId decision) {
        return fact instanceof ResolutionPassed r && r.decision().equals(decision)
                || fact instanceof InterimAwardApproved a && a.decision().equals(decision)
                || fact instanceof OptionSelected o && o.decision().equals(decision)
                || fact instanceof GatewayDecided g && decision.equals(g.decision());
    }

    private void reach() {
        decisions.add(decision);
        Stream.concat(deciding.stream(), papers.stream())
                .flatMap(s -> file.to(s, Relation.IMPLEMENTS).stream())
                .forEach(s -> {
                    if (s.fact() instanceof DecisionFact f) {
                        decisions.add(f.decision());
                    }
                });
        for (Standing s : about()) {
            file.namedIn(s).stream().filter(t -> t.kind() == ThingKind.MEETING).forEach(meetings::add);
            if (s.fact() instanceof InterimAwardApproved a && a.contract() != null) {
                contracts.add(a.contract());
            }
        }
        told(GatewayRecommended.class, g -> decision.equals(g.decision()))
                .forEach(s -> procurements.add(((GatewayRecommended) s.fact()).procurement()));
        told(GatewayDecided.class, g -> decision.equals(g.decision()))
                .forEach(s -> procurements.add(((GatewayDecided) s.fact()).procurement()));
        toldLater(ContractAwarded.class, a -> true).stream()
                .filter(this::awardedByIt)
                .forEach(s -> contracts.add(((ContractAwarded) s.fact()).contract()));
        told(ProcurementRegistered.class, p -> p.contracts().stream().anyMatch(contracts::contains))
                .forEach(s -> procurements.add(((ProcurementRegistered) s.fact()).procurement()));
        if (procurements.isEmpty()) {
            about().forEach(s -> file.namedIn(s).forEach(t -> {
                if (t instanceof ProcurementId p) {
                    procurements.add(p);
                }
            }));
        }
    }

    /** A link says that the award carries out the decision, or tells the same. */
    private boolean awardedByIt(Standing award) {
        return file.to(award, Relation.IMPLEMENTS).stream().anyMatch(deciding::contains)
                || file.joined(award, Relation.DESCRIBES_THE_SAME_AS).stream().anyMatch(deciding::contains)
                || file.pointingAt(decision).stream()
                        .anyMatch(p -> p.from().equals(award) && p.link().relation() == Relation.IMPLEMENTS);
    }

    /** The decision's own entries and the papers tabled for it, none of them certainly later than it. */
    List<Standing> about() {
        List<Standing> about =
                new ArrayList<>(told(DecisionFact.class, f -> f.decision().equals(decision)));
        about.addAll(papers);
        return about;
    }

    boolean decided() {
        return !deciding.isEmpty();
    }

    /** Whether it chooses a provider. */
    boolean award() {
        return file.valid(InterimAwardApproved.class).stream()
                        .anyMatch(s ->
                                ((InterimAwardApproved) s.fact()).decision().equals(decision))
                || !contracts.isEmpty()
                || !procurements.isEmpty();
    }

    /** Options put for it or for a decision it carries out. */
    List<Standing> options() {
        return told(OptionsTabled.class, o -> decisions.contains(o.decision()));
    }

    /** Valid entries of a kind that are not certainly later than the decision. */
    <F extends LedgerFact> List<Standing> told(Class<F> kind, Predicate<F> wanted) {
        return file.valid(kind).stream()
                .filter(s -> wanted.test(kind.cast(s.fact())))
                .filter(s -> !later(s))
                .toList();
    }

    /** The same, also later ones. */
    <F extends LedgerFact> List<Standing> toldLater(Class<F> kind, Predicate<F> wanted) {
        return file.valid(kind).stream()
                .filter(s -> wanted.test(kind.cast(s.fact())))
                .toList();
    }

    /** Whether it concerns the decision, its procurements, contracts, meetings or papers. */
    boolean concerns(Collection<? extends ThingId> things) {
        Set<ThingId> own = papers.stream()
                .map(s -> (ThingId) ((PaperTabled) s.fact()).paper())
                .collect(Collectors.toCollection(HashSet::new));
        own.add(decision);
        own.addAll(procurements);
        own.addAll(contracts);
        own.addAll(meetings);
        return things.stream().anyMatch(own::contains);
    }

    private boolean later(Standing s) {
        return decidedOn != null && s.occurred() != null && s.occurred().after(decidedOn) == Answer.YES;
    }
}
