package org.decisionledger.projection.vote;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;

/**
 * The entries that bear on one decision and on how it was to be decided: those that name it; the rules, texts and
 * delegations that name the bodies concerned, the groups they are members of, or each other; the meetings and contracts
 * it names.
 *
 * @param file all of them
 * @param own those that are about the decision itself, in order of occurrence
 * @param position the last position taken in
 */
record VoteFile(CaseFile file, List<Standing> own, long position) {

    private static final List<Trait> WANTED = Trait.kindsOf(
            RuleFact.class,
            InstrumentFact.class,
            DelegationFact.class,
            MeetingFact.class,
            ContractAwarded.class,
            ContractRegistered.class,
            OrganisationRegistered.class);

    static VoteFile of(EntrySource source, DecisionId decision, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(decision));
        List<Standing> first = about(decision, gathering.fold());
        // A decision may be named by many entries; what it is about is told by its own.
        Set<Object> own = first.stream().map(Standing::id).collect(Collectors.toSet());
        Set<ThingId> concerned = gathering.thingsNamed(s -> own.contains(s.id()), VoteFile::concerned);
        Set<ThingId> settings = concerned.stream()
                .filter(t -> t instanceof MeetingId || t instanceof ContractId)
                .collect(Collectors.toSet());
        add(gathering, settings);
        concerned.addAll(setBy(gathering.fold()));
        reach(gathering, concerned);
        CaseFile file = gathering.targets().fold();
        return new VoteFile(file, about(decision, file), gathering.cut());
    }

    /** From the bodies to their groups and the rules of all of them, then to the texts in which those rules stand. */
    private static void reach(Gathering gathering, Set<ThingId> concerned) {
        Set<ThingId> done = new HashSet<>();
        Set<ThingId> next = new HashSet<>(concerned);
        while (!next.isEmpty()) {
            add(gathering, next);
            done.addAll(next);
            CaseFile file = gathering.fold();
            next = new HashSet<>();
            for (ThingId thing : done) {
                if (thing instanceof OrganisationId body) {
                    next.addAll(file.titles().circleOf(body));
                }
            }
            next.addAll(
                    gathering.thingsNamed(s -> s.fact() instanceof DecisionRuleSet, t -> t instanceof InstrumentId));
            next.removeAll(done);
        }
    }

    /** The bodies that met, and those that commission the contract. */
    private static Set<OrganisationId> setBy(CaseFile file) {
        Set<OrganisationId> bodies = new HashSet<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof MeetingHeld held) {
                bodies.addAll(held.bodies());
            } else if (s.fact() instanceof MeetingCalled called) {
                bodies.addAll(called.bodies());
            } else if (s.fact() instanceof ContractRegistered registered) {
                bodies.addAll(registered.commissioners());
            } else if (s.fact() instanceof ContractAwarded awarded) {
                bodies.addAll(awarded.commissioners());
            }
        }
        return bodies;
    }

    private static void add(Gathering gathering, Collection<? extends ThingId> things) {
        gathering.naming(things, WANTED);
    }

    private static boolean concerned(ThingId thing) {
        return thing instanceof OrganisationId
                || thing instanceof OfficeId
                || thing instanceof DelegationId
                || thing instanceof RuleId
                || thing instanceof MeetingId
                || thing instanceof ContractId;
    }

    private static List<Standing> about(DecisionId decision, CaseFile file) {
        return file.valid().stream()
                .filter(s ->
                        s.fact() instanceof DecisionFact fact && fact.decision().equals(decision))
                .toList();
    }

    /** The entries of one kind that are about the decision itself. */
    Stream<Standing> own(Class<? extends LedgerFact> kind) {
        return own.stream().filter(s -> kind.isInstance(s.fact()));
    }

    /** All entries of one kind. */
    Stream<Standing> all(Class<? extends LedgerFact> kind) {
        return file.valid().stream().filter(s -> kind.isInstance(s.fact()));
    }

    /** The bodies that entries name. */
    Set<OrganisationId> bodies(Stream<Standing> entries) {
        return entries.flatMap(s -> file.namedIn(s).stream())
                .filter(OrganisationId.class::isInstance)
                .map(OrganisationId.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String title(ThingId thing) {
        return file.titles().of(thing);
    }
}
