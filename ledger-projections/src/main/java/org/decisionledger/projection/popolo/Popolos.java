package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RecommendationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.interchange.Outgoing;

/** Puts bodies and their decisions into the terms of Popolo: a pure function of the entries and the moment asked about. */
public final class Popolos {

    private static final List<Trait> DECIDING =
            Trait.kindsOf(DecisionFact.class, RecommendationFact.class, MeetingFact.class, OfficeFact.class);

    private static final List<Trait> ALL = Stream.concat(
                    DECIDING.stream(), Trait.kindsOf(OrganisationFact.class).stream())
            .toList();

    private static final List<Trait> NAMING = List.of(
            Trait.kind(OrganisationRegistered.class),
            Trait.kind(OrganisationEstablished.class),
            Trait.kind(OrganisationDisestablished.class),
            Trait.kind(OrganisationRenamed.class),
            Trait.kind(PartnershipFormed.class));

    private Popolos() {}

    /** Every body, office, meeting and decision of the ledger. */
    public static Popolo ofAll(EntrySource source, AsOf asOf) {
        CaseFile file = new Gathering(source, asOf).having(ALL).linked().fold();
        Outgoing out = Outgoing.of(file, s -> ours(s.fact()));
        return popolo(out, asOf, body -> true, named(out));
    }

    /** A body, its offices and groups, and the meetings and decisions that entries about it name. */
    public static Popolo of(EntrySource source, OrganisationId body, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(body), ALL);
        Set<ThingId> around = gathering.thingsNamed(Popolos::leadsOn);
        gathering.naming(around, DECIDING);
        Set<OrganisationId> bodies = bodies(gathering);
        bodies.add(body);
        gathering.naming(bodies, NAMING);
        CaseFile file = gathering.linked().fold();
        Outgoing out = Outgoing.of(file, s -> belongs(s.fact(), around, bodies));
        Set<OrganisationId> told = named(out);
        told.add(body);
        gathering.naming(told, NAMING);
        Outgoing wider =
                Outgoing.of(gathering.fold(), s -> belongs(s.fact(), around, bodies) || saysWhatItIs(s.fact(), told));
        return popolo(wider, asOf, bodies::contains, told);
    }

    private static Popolo popolo(
            Outgoing out, AsOf asOf, Predicate<OrganisationId> grouped, Set<OrganisationId> bodies) {
        Cited cited = new Cited(out.file());
        Organizations organizations = new Organizations(out, cited);
        Posts posts = new Posts(out, cited);
        Meetings meetings = new Meetings(out, cited);
        List<Map<String, Object>> memberships = new ArrayList<>(posts.memberships());
        memberships.addAll(new Groups(out, cited).memberships(grouped));
        List<Map<String, Object>> motions = new Motions(out, cited, meetings).motions();
        organizations.tellWhatHasNoPlace();
        meetings.tellWhatHasNoPlace();
        return new Popolo(
                asOf,
                organizations.of(bodies),
                posts.posts(),
                memberships,
                meetings.events(),
                motions,
                new VoteEvents(out, cited).voteEvents(),
                out.leftOut());
    }

    private static boolean leadsOn(ThingId thing) {
        return thing instanceof DecisionId
                || thing instanceof MeetingId
                || thing instanceof RecommendationId
                || thing instanceof OfficeId;
    }

    private static boolean ours(LedgerFact fact) {
        return fact instanceof OrganisationFact
                || fact instanceof OfficeFact
                || fact instanceof MeetingFact
                || fact instanceof DecisionFact
                || fact instanceof RecommendationFact;
    }

    private static boolean belongs(LedgerFact fact, Set<ThingId> around, Set<OrganisationId> bodies) {
        return switch (fact) {
            case OrganisationFact f -> bodies.contains(f.organisation());
            case OfficeFact f -> around.contains(f.office());
            case MeetingFact f -> around.contains(f.meeting());
            case DecisionFact f -> around.contains(f.decision());
            case RecommendationIssued f ->
                around.contains(f.recommendation()) || f.decision() != null && around.contains(f.decision());
            case RecommendationFact f -> around.contains(f.recommendation());
            case Object other -> false;
        };
    }

    private static boolean saysWhatItIs(LedgerFact fact, Set<OrganisationId> bodies) {
        return fact instanceof OrganisationFact f && bodies.contains(f.organisation());
    }

    private static Set<OrganisationId> bodies(Gathering gathering) {
        return gathering.thingsNamed(OrganisationId.class::isInstance).stream()
                .map(OrganisationId.class::cast)
                .collect(Collectors.toSet());
    }

    /** The bodies that entries name, other than as those whose account they are. */
    private static Set<OrganisationId> named(Outgoing out) {
        return out.entries().stream()
                .flatMap(s -> out.file().namedIn(s).stream())
                .filter(OrganisationId.class::isInstance)
                .map(OrganisationId.class::cast)
                .collect(Collectors.toSet());
    }
}
