package org.decisionledger.projection.check.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.review.ReviewFact.ReviewCarriedOut;
import org.decisionledger.core.review.ReviewFact.SiteVisitMade;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;

/** K-23: a visit or review concludes well although kinds of evidence were not available or not looked at. */
public final class ThinEvidence implements Check {

    private static final About ABOUT = new About(
            "K-23",
            "Assurance on thin evidence",
            "The conclusion of a visit or review is positive although kinds of evidence were not available or not "
                    + "looked at.",
            "000 §3.8",
            ThingKind.REVIEW);

    private static final List<String> NEGATIVE = List.of(
            "not assured",
            "partly assured",
            "partially assured",
            "unable to",
            "could not",
            "not satisf",
            "unsafe",
            "inadequate",
            "poor",
            "serious",
            "concerns identified",
            "several concerns",
            "not met");

    private static final List<String> POSITIVE = List.of(
            "assured",
            "no concern",
            "no immediate concern",
            "no issue",
            "satisf",
            "safe",
            "robust",
            "good",
            "progress",
            "improve",
            "compliant");

    /** What was concluded, and the kinds of evidence that it does not rest on. */
    private record Conclusion(String words, List<String> without, Standing entry) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId review, RecordAt record) {
        List<Conclusion> conclusions = conclusions(review, record.naming(review));
        if (conclusions.isEmpty()) {
            return CheckFinding.notApplicable(review, "No entry gives a conclusion of a visit or of fieldwork.");
        }
        for (Conclusion conclusion : conclusions) {
            Optional<String> positive = positive(conclusion.words());
            if (positive.isPresent() && !conclusion.without().isEmpty()) {
                return CheckFinding.fail(
                        review,
                        "The conclusion \"" + conclusion.words() + "\" is read as positive by \"" + positive.get()
                                + "\", and the same entry tells what was not available or not looked at: "
                                + InWords.passages(conclusion.without()) + ".",
                        List.of(conclusion.entry()),
                        "An entry that shows that this evidence was looked at, or that the conclusion is limited to "
                                + "what was seen.");
            }
        }
        return CheckFinding.pass(
                review,
                "No conclusion read as positive stands beside evidence told of as not available or not looked at.",
                conclusions.stream().map(Conclusion::entry).toList());
    }

    private static List<Conclusion> conclusions(ThingId review, CaseFile file) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Told<SiteVisitMade> visit :
                Told.in(file, SiteVisitMade.class, v -> v.review().equals(review))) {
            if (visit.fact().conclusion() != null) {
                conclusions.add(
                        new Conclusion(visit.fact().conclusion(), visit.fact().notSeen(), visit.entry()));
            }
        }
        for (Told<ReviewCarriedOut> done :
                Told.in(file, ReviewCarriedOut.class, r -> r.review().equals(review))) {
            if (done.fact().outcome() != null) {
                String limits = done.fact().limits();
                conclusions.add(new Conclusion(
                        done.fact().outcome(), limits == null ? List.of() : List.of(limits), done.entry()));
            }
        }
        return conclusions;
    }

    private static Optional<String> positive(String words) {
        return InWords.found(words, NEGATIVE).isPresent() ? Optional.empty() : InWords.found(words, POSITIVE);
    }
}
