package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.Approach;
import org.decisionledger.projection.dossier.Dossier.GapShown;
import org.decisionledger.projection.dossier.Dossier.OfferTold;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** What the record does not hold: gaps that a source admits first, then those that follow from the entries. */
final class GapsInDossier {

    private final Matter matter;
    private final OffersInDossier offers;
    private final ApproachesInDossier approaches;

    GapsInDossier(Matter matter, OffersInDossier offers, ApproachesInDossier approaches) {
        this.matter = matter;
        this.offers = offers;
        this.approaches = approaches;
    }

    List<GapShown> shown() {
        List<GapShown> gaps = new ArrayList<>();
        for (Standing s : matter.touching()) {
            if (s.fact() instanceof GapFact) {
                gaps.add(new GapShown(
                        true, new Statement(matter.rows.sentence(s), List.of(s.id().value())), matter.rows.row(s)));
            }
        }
        for (Approach approach : approaches.made()) {
            if (!approach.answered()) {
                gaps.add(new GapShown(false, approach.answer(), null));
            }
            if (!approach.roleStated()) {
                gaps.add(new GapShown(false, approach.roleOffered(), null));
            }
        }
        for (OfferTold offer : offers.told()) {
            if (offer.unsettled()) {
                gaps.add(new GapShown(
                        false,
                        new Statement(
                                "The state of the offer \"" + offer.title() + "\" is not settled between the sides.",
                                offer.states().stream()
                                        .flatMap(s -> s.entries().stream())
                                        .distinct()
                                        .toList()),
                        null));
            }
        }
        decisionGaps(gaps);
        for (Standing s : matter.decided()) {
            if (s.fact() instanceof ResolutionPassed r && r.vote() == null) {
                gaps.add(new GapShown(
                        false, new Statement("No entry shows how the vote stood.", List.of(s.id().value())), null));
            }
        }
        return List.copyOf(gaps);
    }

    /** What a record of a decision should hold and this one does not: reasons; for an award its ground and its route. */
    private void decisionGaps(List<GapShown> gaps) {
        List<String> decided = Matter.ids(matter.decided());
        if (decided.isEmpty()) {
            return;
        }
        if (matter.decided().stream().noneMatch(GapsInDossier::givesReason)) {
            gaps.add(implied("No entry shows reasons recorded with the decision itself.", decided));
        }
        List<Standing> awards = matter.decided().stream()
                .filter(s -> s.fact() instanceof InterimAwardApproved)
                .toList();
        if (awards.stream().anyMatch(s -> groundOf(s) == null || groundOf(s) == AwardGround.NOT_STATED)) {
            gaps.add(implied("No coded ground for awarding without competition is recorded.", Matter.ids(awards)));
        }
        if (!awards.isEmpty()
                && matter.belonging().stream()
                        .noneMatch(s -> s.fact() instanceof ProcurementRouteChosen
                                && awards.stream()
                                        .anyMatch(a -> a.header()
                                                .subject()
                                                .equals(s.header().subject())))) {
            gaps.add(implied("No entry shows by what process the provider was selected.", Matter.ids(awards)));
        }
    }

    private static boolean givesReason(Standing s) {
        return s.fact() instanceof InterimAwardApproved award && award.justification() != null;
    }

    private static @Nullable AwardGround groundOf(Standing s) {
        return s.fact() instanceof InterimAwardApproved award ? award.ground() : null;
    }

    private static GapShown implied(String words, List<String> entries) {
        return new GapShown(false, new Statement(words, entries), null);
    }
}
