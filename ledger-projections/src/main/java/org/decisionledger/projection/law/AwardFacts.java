package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
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
import org.jspecify.annotations.Nullable;

/**
 * What the record holds of one award, or of a procurement that is asked about by itself; the contracts that one names are
 * then not taken for its awards, since it names those that it follows as well. The procurement that an interim award bridges is kept apart from the one that led
 * to it: a notice in the first invites nobody to the second.
 */
public final class AwardFacts {

    private static final Set<ThingKind> DRAWING =
            EnumSet.of(ThingKind.DECISION, ThingKind.CONTRACT, ThingKind.PROCUREMENT);

    final CaseFile file;

    /** The entries by which it was awarded, one for each body that tells or approves it. */
    final List<Standing> awards;

    /** Those of them that are approvals of an interim award. */
    final List<Standing> approvals;

    /** The procurements whose registration names the contract awarded. */
    final Set<ProcurementId> own = new HashSet<>();

    /** The procurements that an approval says it bridges, and that are not its own. */
    final Set<ProcurementId> bridged = new HashSet<>();

    /** Contracts that those procurements name besides the one awarded. */
    final Set<ContractId> others = new HashSet<>();

    /** The award itself: decisions, contracts and its own procurements. */
    final Set<ThingId> things = new HashSet<>();

    private final Set<ContractId> contracts = new HashSet<>();

    AwardFacts(CaseFile file, ThingId award) {
        this.file = file;
        things.add(award);
        this.approvals =
                where(InterimAwardApproved.class, a -> a.decision().equals(award) || award.equals(a.contract()));
        for (Standing s : approvals) {
            InterimAwardApproved approval = (InterimAwardApproved) s.fact();
            things.add(approval.decision());
            if (approval.contract() != null) {
                contracts.add(approval.contract());
            }
            if (approval.procurement() != null) {
                bridged.add(approval.procurement());
            }
        }
        if (award instanceof ContractId contract) {
            contracts.add(contract);
        }
        if (award instanceof ProcurementId procurement) {
            own.add(procurement);
        }
        List<Standing> all = new ArrayList<>(approvals);
        all.addAll(where(ContractAwarded.class, a -> contracts.contains(a.contract())));
        this.awards = List.copyOf(all);
        procurements();
        things.addAll(contracts);
        things.addAll(own);
    }

    private void procurements() {
        List<ProcurementRegistered> registered = where(ProcurementRegistered.class, r -> true).stream()
                .map(s -> (ProcurementRegistered) s.fact())
                .toList();
        for (ProcurementRegistered r : registered) {
            if (r.contracts().stream().anyMatch(contracts::contains)) {
                own.add(r.procurement());
            }
        }
        bridged.removeAll(own);
        for (ProcurementRegistered r : registered) {
            if (own.contains(r.procurement()) || bridged.contains(r.procurement())) {
                others.addAll(r.contracts());
            }
        }
        others.removeAll(contracts);
    }

    /** The valid entries of a kind of fact that {@code wanted} takes, in order of occurrence. */
    public <F extends LedgerFact> List<Standing> where(Class<F> kind, Predicate<F> wanted) {
        return file.valid().stream()
                .filter(s -> kind.isInstance(s.fact()) && wanted.test(kind.cast(s.fact())))
                .toList();
    }

    /** The notices of the rule's kinds in these procurements, in order of occurrence. */
    List<Standing> notices(Rule rule, Set<ProcurementId> procurements) {
        return where(
                ProcurementNoticePublished.class,
                n -> procurements.contains(n.procurement()) && rule.notices().contains(n.kind()));
    }

    /** The award as such: the decisions, or where there is none the contracts. */
    Set<? extends ThingId> awarded() {
        Set<DecisionId> decisions = things.stream()
                .filter(DecisionId.class::isInstance)
                .map(DecisionId.class::cast)
                .collect(Collectors.toSet());
        return decisions.isEmpty() ? contracts : decisions;
    }

    /** The entries it is seen through. */
    public CaseFile file() {
        return file;
    }

    /** The entries by which it was awarded, one for each body that tells or approves it. */
    public List<Standing> awards() {
        return awards;
    }

    /** Those of them that are approvals of an interim award. */
    public List<Standing> approvals() {
        return approvals;
    }

    /** The procurements whose registration names the contract awarded. */
    public Set<ProcurementId> own() {
        return own;
    }

    /** The procurements that an approval says it bridges, and that are not its own. */
    public Set<ProcurementId> bridged() {
        return bridged;
    }

    /** The award itself: decisions, contracts and its own procurements. */
    public Set<ThingId> things() {
        return things;
    }

    /** The contracts awarded. */
    public Set<ContractId> contracts() {
        return contracts;
    }

    /** The date of the first entry of the award that is dated. */
    public @Nullable Edtf first() {
        return dates().min(Edtf.ORDER).orElse(null);
    }

    /** The date of the last entry of the award that is dated. */
    public @Nullable Edtf last() {
        return dates().max(Edtf.ORDER).orElse(null);
    }

    private Stream<Edtf> dates() {
        return awards.stream().map(Standing::occurred).filter(o -> o != null);
    }

    /** What the entries say of competition: one answer, both, or none. */
    public Set<Boolean> competed() {
        Set<Boolean> said = new HashSet<>();
        for (Standing s : awards) {
            Boolean competed =
                    s.fact() instanceof InterimAwardApproved a ? a.competed() : ((ContractAwarded) s.fact()).competed();
            if (competed != null) {
                said.add(competed);
            }
        }
        return said;
    }

    /** The grounds coded with the approvals; one that is said not to be stated is none. */
    public Set<AwardGround> grounds() {
        Set<AwardGround> grounds = EnumSet.noneOf(AwardGround.class);
        approvals.forEach(s -> {
            AwardGround ground = ((InterimAwardApproved) s.fact()).ground();
            if (ground != null && ground != AwardGround.NOT_STATED) {
                grounds.add(ground);
            }
        });
        return grounds;
    }

    /** Whether an entry is dated before the award: {@code POSSIBLY} when either is undated or they share a day. */
    public Answer beforeTheAward(Standing s) {
        Edtf award = first();
        return award == null || s.occurred() == null
                ? Answer.POSSIBLY
                : s.occurred().before(award);
    }

    /** True when the entry is dated, for certain, after every dated entry of the award. */
    public boolean afterTheAward(Standing s) {
        Edtf award = last();
        return award != null && s.occurred() != null && s.occurred().after(award) == Answer.YES;
    }

    /** Entries that dispute any of these, or conflict with one. */
    List<EntryId> contesting(Collection<EntryId> entries) {
        return entries.stream()
                .flatMap(id -> file.find(id).stream())
                .flatMap(s -> Stream.concat(
                        file.from(Relation.DISPUTES, s.id()).stream(),
                        file.joined(s, Relation.CONFLICTS_WITH).stream()))
                .distinct()
                .sorted(Comparator.comparing(s -> s, CaseFile.BY_OCCURRENCE))
                .map(Standing::id)
                .filter(id -> !entries.contains(id))
                .toList();
    }

    /** The award as a source holds it, with all that names its decisions, contracts and procurements. */
    public static AwardFacts of(EntrySource source, ThingId award, AsOf asOf) {
        return new AwardFacts(gathered(source, award, asOf), award);
    }

    static CaseFile gathered(EntrySource source, ThingId award, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(award));
        Set<ThingId> named = gathering.thingsNamed(s -> awards(s.fact()), AwardFacts::drawing);
        gathering.naming(named);
        Set<ThingId> around =
                gathering.thingsNamed(s -> s.fact() instanceof ProcurementRegistered, AwardFacts::drawing);
        gathering.naming(around).linked();
        Set<ThingId> bodies = gathering.thingsNamed(
                s -> awards(s.fact()) || registers(s.fact(), award), t -> t.kind() == ThingKind.ORGANISATION);
        gathering.with(source.introducing(bodies, gathering.cut()));
        return gathering.fold();
    }

    private static boolean awards(LedgerFact fact) {
        return fact instanceof InterimAwardApproved || fact instanceof ContractAwarded;
    }

    private static boolean registers(LedgerFact fact, ThingId procurement) {
        return fact instanceof ProcurementRegistered r && r.procurement().equals(procurement);
    }

    private static boolean drawing(ThingId thing) {
        return DRAWING.contains(thing.kind());
    }
}
