package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.Approach;
import org.decisionledger.projection.dossier.Dossier.GapShown;
import org.decisionledger.projection.dossier.Dossier.OfferTold;

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
        for (Standing s : matter.decided()) {
            if (s.fact() instanceof ResolutionPassed r && r.vote() == null) {
                gaps.add(new GapShown(
                        false, new Statement("No entry shows how the vote stood.", List.of(s.id().value())), null));
            }
        }
        return List.copyOf(gaps);
    }
}
