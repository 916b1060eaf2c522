package org.decisionledger.projection.dossier;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.document.DocumentFact.PublicStatementMade;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.known.Knowledge;
import org.decisionledger.projection.timeline.TimelineRow;

/** What the deciding bodies had before them by that day, and what existed without being shown to have been. */
final class BodiesInDossier {

    private final Matter matter;
    private final List<Standing> put;

    BodiesInDossier(Matter matter) {
        this.matter = matter;
        Knowledge knowledge = new Knowledge(matter.file);
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        matter.decided().forEach(s -> bodies.add(s.header().by().organisation()));
        bodies.removeIf(Objects::isNull);
        Map<OrganisationId, Set<OrganisationId>> circles = new LinkedHashMap<>();
        bodies.forEach(b -> circles.put(b, matter.file.titles().circleOf(b)));
        this.put = matter.touching().stream()
                .filter(this::byThen)
                .filter(s -> circles.entrySet().stream()
                        .anyMatch(b ->
                                knowledge.putBefore(s, b.getKey(), b.getValue()).isPresent()))
                .toList();
    }

    List<TimelineRow> putBefore() {
        return matter.rows.rows(put);
    }

    /** Offers, complaints, advice, statements and reports of the matter that no entry shows to have been put. */
    List<TimelineRow> notShown() {
        Set<ThingId> shown = new HashSet<>();
        for (Standing paper : put) {
            shown.addAll(namedIn(paper));
            matter.file.to(paper, Relation.CONSIDERS).forEach(s -> shown.addAll(namedIn(s)));
        }
        return matter.belonging().stream()
                .filter(this::byThen)
                .filter(BodiesInDossier::couldBePut)
                .filter(s -> namedIn(s).stream().noneMatch(shown::contains))
                .map(matter.rows::row)
                .toList();
    }

    /** What came into being and a body could have been shown; what was done about it is not that. */
    private static boolean couldBePut(Standing s) {
        return s.fact() instanceof OfferMade
                || s.fact() instanceof OfferReceived
                || s.fact() instanceof ComplaintReceived
                || s.fact() instanceof InformalConcernLogged
                || s.fact() instanceof AdviceObtained
                || s.fact() instanceof ProviderReplied
                || s.fact() instanceof PublicStatementMade;
    }

    /** Things of a kind that can be put before a body. */
    private Set<ThingId> namedIn(Standing s) {
        Set<ThingId> named = new HashSet<>(matter.file.namedIn(s));
        named.removeIf(t -> t.kind() != ThingKind.OFFER
                && t.kind() != ThingKind.COMPLAINT
                && t.kind() != ThingKind.OPTION
                && t.kind() != ThingKind.DOCUMENT);
        return named;
    }

    private boolean byThen(Standing s) {
        Edtf on = matter.decidedOn();
        return on != null && s.occurred() != null && s.occurred().by(on) == Answer.YES;
    }
}
