package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.review.ReviewFact.ConcernEscalated;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.review.ReviewFact.InspectionReported;
import org.decisionledger.core.review.ReviewFact.ReviewArrangementFailed;
import org.decisionledger.core.review.ReviewFact.ReviewCarriedOut;
import org.decisionledger.core.review.ReviewFact.ReviewCommissioned;
import org.decisionledger.core.review.ReviewFact.SiteVisitMade;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.ThingId;

/** What facts about reviews, visits, inspections and risks imply. */
final class ReviewSayings {

    private ReviewSayings() {}

    static void tell(Teller tell, ReviewFact fact) {
        ThingId it = fact.review();
        switch (fact) {
            case ReviewCommissioned f -> {
                tell.here(it, "date").part("commissioned").date(tell.occurred());
                tell.here(it, "reviewers").things(f.reviewers());
            }
            case ReviewCarriedOut f -> tell.here(it, Attributes.PERIOD).date(tell.occurred());
            case ReviewArrangementFailed f -> {
                tell.here(it, "date").part("arrangement failed").date(tell.occurred());
                tell.here(it, "amount").part("cost").money(f.cost());
            }
            case SiteVisitMade f -> {
                tell.once(it, "date").date(tell.occurred());
                tell.once(it, "visited").thing(f.visited());
                tell.once(it, Attributes.STATUS)
                        .part("announcement")
                        .yesOrNo(f.announced(), "announced", "not announced");
            }
            case InspectionReported f -> {
                tell.once(it, "date").date(tell.occurred());
                tell.once(it, "inspected").thing(f.inspected());
                tell.once(it, "rating").words(f.rating());
                f.figures().forEach(figure -> figure(tell, it, figure));
            }
            case ConcernEscalated f -> tell.here(it, "date").part("concern").date(tell.occurred());
            case FindingReported f -> {}
        }
    }

    private static void figure(Teller tell, ThingId it, Figure f) {
        tell.once(it, f.what())
                .part(f.of())
                .basis(f.basis())
                .period(f.period())
                .number(new BigDecimal(f.value()), f.unit(), f.value() + " " + f.unit());
    }

    /** A risk is scored as often as it is looked at; a score belongs to the day. */
    static void tell(Teller tell, RiskScored f) {
        tell.here(f.risk(), "date").date(tell.occurred());
        tell.here(f.risk(), "score").part("before").number(f.from(), "points");
        tell.here(f.risk(), "score").number(f.to(), "points");
        if (tell.occurred() != null) {
            tell.once(f.risk(), "score")
                    .part("on the day")
                    .period(tell.occurred())
                    .number(f.to(), "points");
        }
    }
}
