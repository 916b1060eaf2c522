package org.decisionledger.projection.ocds.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;

/** Which section of a release a fact belongs in, family by family. */
final class SectionsOfFacts {

    private final CaseFile file;
    private final ProcurementSections procurements;
    private final OfferSections offers;
    private final DecisionSections decisions;
    private final ContractSections contracts;
    private final Map<ContractId, String> awards = new HashMap<>();
    private final List<String> unpublished = new ArrayList<>();

    SectionsOfFacts(CaseFile file, ProcurementId procurement) {
        this.file = file;
        this.procurements = new ProcurementSections(this, procurement);
        this.offers = new OfferSections(this);
        this.decisions = new DecisionSections(this, procurement);
        this.contracts = new ContractSections(this);
    }

    /** What the entry adds to a release; empty when OCDS has no place for it. */
    Optional<Draft> of(Standing s) {
        Draft draft = switch (s.fact()) {
            case ProcurementFact fact -> procurements.of(s, fact);
            case OfferFact fact -> offers.of(s, fact);
            case DecisionFact fact -> decisions.of(s, fact);
            case ContractFact fact -> contracts.of(s, fact);
            case Object other -> null;
        };
        if (draft == null) {
            unpublished.add(s.id().value());
        }
        return Optional.ofNullable(draft);
    }

    /** The entries that found no place, so far. */
    List<String> unpublished() {
        return unpublished;
    }

    /** Notes the award that led to a contract, the first that is told. */
    void led(ContractId contract, String award) {
        awards.putIfAbsent(contract, award);
    }

    /** The award that led to a contract; empty when no entry tells of one. */
    Optional<String> awardOf(ContractId contract) {
        return Optional.ofNullable(awards.get(contract));
    }

    String name(OrganisationId organisation) {
        return file.titles().of(organisation);
    }

    String title(ThingId thing) {
        return file.titles().of(thing);
    }

    JsonDraft reference(OrganisationId organisation) {
        return new JsonDraft().text("id", organisation.value()).text("name", name(organisation));
    }

    /**
     * An item with what it rests on: the entry, whose account it is when a party tells it, and the entries that dispute
     * it. OCDS has no members for these; they are ours.
     */
    JsonDraft item(String id, Standing s) {
        JsonDraft item = new JsonDraft().text("id", id);
        item.texts("sourceEntries", List.of(s.id().value()));
        Account account = s.header().account();
        if (account != null) {
            item.object("accountOf", reference(account.of()));
        }
        item.texts(
                "disputedByEntries",
                file.from(Relation.DISPUTES, s.id()).stream()
                        .map(d -> d.id().value())
                        .sorted()
                        .toList());
        return item;
    }
}
