package org.decisionledger.projection.ocds.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.ocds.json.JsonObject;

/** Works out what of a procurement is published: a pure function of the entries and the moment asked about. */
public final class Publications {

    private final ProcurementId procurement;
    private final Publisher publisher;
    private final CaseFile file;
    private final Set<ThingId> things;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Publications(ProcurementId procurement, Publisher publisher, CaseFile file, Set<ThingId> things) {
        this.procurement = procurement;
        this.publisher = publisher;
        this.file = file;
        this.things = things;
    }

    /** The procurement, its offers, the decisions on it and the contracts they led to. */
    public static Publication of(EntrySource source, ProcurementId procurement, AsOf asOf, Publisher publisher) {
        Gathering gathering =
                new Gathering(source, asOf).naming(List.of(procurement)).linked();
        Set<ThingId> things = new HashSet<>(gathering.thingsNamed(
                s -> isOwn(s, procurement), t -> t instanceof DecisionId || t instanceof OfferId));
        // An award names the procurement it bridges, or follows from entries of this one.
        Set<EntryId> own = ids(gathering, procurement);
        things.addAll(gathering.thingsNamed(
                s -> isAwardIn(s, procurement, own), t -> t instanceof DecisionId || t instanceof ContractId));
        gathering.naming(things).linked();
        Set<ThingId> offers = gathering.thingsNamed(OfferId.class::isInstance);
        things.addAll(offers);
        things.add(procurement);
        gathering.naming(offers);
        gathering.naming(
                gathering.thingsNamed(OrganisationId.class::isInstance),
                List.of(Trait.kind(OrganisationRegistered.class)));
        return new Publications(procurement, publisher, gathering.fold(), things).publication();
    }

    private static boolean isOwn(Standing s, ProcurementId procurement) {
        return s.fact() instanceof ProcurementFact fact && fact.procurement().equals(procurement);
    }

    private static Set<EntryId> ids(Gathering gathering, ProcurementId procurement) {
        return gathering.fold().valid().stream()
                .filter(s -> isOwn(s, procurement))
                .map(Standing::id)
                .collect(Collectors.toSet());
    }

    private static boolean isAwardIn(Standing s, ProcurementId procurement, Set<EntryId> own) {
        return s.fact() instanceof InterimAwardApproved award
                && (procurement.equals(award.procurement())
                        || s.header().links().stream()
                                .anyMatch(link -> link.to() instanceof Target.OfEntry(EntryId id) && own.contains(id)));
    }

    private Publication publication() {
        String ocid = publisher.prefix() + "-" + procurement.slug();
        Parties parties = new Parties(file);
        SectionsOfFacts sections = new SectionsOfFacts(file, procurement);
        List<JsonObject> releases = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (Standing s :
                file.valid().stream().filter(this::belongs).sorted(byRelease()).toList()) {
            Optional<Draft> draft = publishable(s) ? sections.of(s) : Optional.empty();
            if (draft.isPresent()) {
                RecordedEntry told = told(s);
                last = told.recordedAt();
                releases.add(ReleaseMaker.release(ocid, told, draft.get(), parties));
            }
        }
        file.all().stream()
                .filter(s -> s.withdrawn() && belongs(s))
                .forEach(s -> leftOut.add(new LeftOut(s.id().value(), "it was withdrawn")));
        sections.unpublished().forEach(id -> leftOut.add(new LeftOut(id, "OCDS has no place for what it tells")));
        String name = publisher.name() != null ? publisher.name() : buyer();
        String uri = publisher.uri() != null ? publisher.uri() : "urn:ocds:" + ocid;
        return new Publication(ocid, name, uri, EventDates.recorded(last), releases, leftOut);
    }

    /** The correction last made, or the entry as first recorded: a release that is out is never changed. */
    private static RecordedEntry told(Standing s) {
        return s.changes().stream()
                .filter(change -> change.fact() instanceof EntryCorrected)
                .reduce((first, second) -> second)
                .orElse(s.original());
    }

    private static Comparator<Standing> byRelease() {
        return Comparator.comparingLong(s -> told(s).position());
    }

    private boolean belongs(Standing s) {
        return switch (s.fact()) {
            case ProcurementFact fact -> isOwn(s, procurement);
            case OfferFact fact -> things.contains(fact.offer());
            case DecisionFact fact -> things.contains(fact.decision());
            case ContractFact fact -> things.contains(fact.contract());
            case Object other -> false;
        };
    }

    private boolean publishable(Standing s) {
        String reason = null;
        if (s.header().classification() != Classification.OFFICIAL) {
            reason = "it is classified " + s.header().classification();
        } else if (s.byThen() != Answer.YES) {
            reason = "it cannot be told whether it had happened by then";
        }
        if (reason != null) {
            leftOut.add(new LeftOut(s.id().value(), reason));
        }
        return reason == null;
    }

    private String buyer() {
        return file.valid(ProcurementRegistered.class).stream()
                .map(s -> (ProcurementRegistered) s.fact())
                .filter(fact -> fact.procurement().equals(procurement))
                .flatMap(fact -> fact.commissioners().stream())
                .map(organisation -> file.titles().of(organisation))
                .findFirst()
                .orElse("not stated");
    }
}
