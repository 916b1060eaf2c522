package org.decisionledger.projection.archive;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;

/**
 * A procurement, a decision or a contract with everything around it: its offers, options, decisions, awards, contracts,
 * conditions, complaints, what was promised and criticised about them, and every entry linked with any of these.
 *
 * @param thing what was asked about
 * @param title its title
 * @param asOf the moment asked about
 * @param position of the last entry taken into account
 * @param entries names of the entries, in order of recording, corrections and withdrawals left out
 * @param decisions those of the case, in order of identifier
 */
public record WholeCase(
        ThingId thing, String title, AsOf asOf, long position, List<EntryId> entries, List<DecisionId> decisions) {

    /** What a case can be of. */
    public static final Set<ThingKind> KINDS =
            Set.copyOf(EnumSet.of(ThingKind.PROCUREMENT, ThingKind.DECISION, ThingKind.CONTRACT));

    /** What belongs to one case only; bodies, offices, meetings, documents, rules and reviews stand in many. */
    private static final Set<ThingKind> OF_A_CASE = EnumSet.of(
            ThingKind.PROCUREMENT,
            ThingKind.OFFER,
            ThingKind.OPTION,
            ThingKind.DECISION,
            ThingKind.CONTRACT,
            ThingKind.CONDITION,
            ThingKind.FUNDING,
            ThingKind.COMPLAINT,
            ThingKind.QUESTION,
            ThingKind.CRITICISM,
            ThingKind.FLAG,
            ThingKind.GAP,
            ThingKind.RISK,
            ThingKind.COMMITMENT);

    public WholeCase {
        entries = List.copyOf(entries);
        decisions = List.copyOf(decisions);
    }

    /** Works it out: a pure function of the entries and the moment asked about. */
    public static WholeCase of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(thing));
        Set<ThingId> things = new HashSet<>(gathering.thingsNamed(t -> OF_A_CASE.contains(t.kind())));
        things.add(thing);
        gathering.naming(things);
        Set<ThingId> offered = gathering.thingsNamed(t -> t instanceof OfferId || t instanceof OptionId);
        things.addAll(offered);
        CaseFile file = gathering.naming(offered).linked().fold();
        return new WholeCase(
                thing, file.titles().of(thing), asOf, gathering.cut(), names(file.all()), decisions(things));
    }

    private static List<EntryId> names(Collection<Standing> all) {
        return all.stream()
                .map(Standing::original)
                .sorted((a, b) -> Long.compare(a.position(), b.position()))
                .map(e -> e.entry().id())
                .toList();
    }

    private static List<DecisionId> decisions(Set<ThingId> things) {
        return things.stream()
                .filter(DecisionId.class::isInstance)
                .map(DecisionId.class::cast)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }
}
