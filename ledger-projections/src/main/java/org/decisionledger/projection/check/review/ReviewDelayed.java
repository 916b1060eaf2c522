package org.decisionledger.projection.check.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.review.ReviewFact.ReviewCarriedOut;
import org.decisionledger.core.review.ReviewFact.ReviewCommissioned;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.DaysApart;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-22: a review was promised or ordered, and its fieldwork began later than the number of days set. */
public final class ReviewDelayed implements Check {

    private static final CheckParameter DAYS = new CheckParameter(
            "K-22.days-to-fieldwork",
            "calendar days from the commitment to a review, or its commission, to the start of fieldwork that are still "
                    + "usual",
            183);

    private static final About ABOUT = new About(
            "K-22",
            "Review delayed",
            "The commitment to a review, or its commission, and the start of its fieldwork lie further apart than the "
                    + "number of days set.",
            "000 §3.5, §3.7",
            ThingKind.REVIEW,
            DAYS);

    /** Links by which an entry on a review leads back to the promise it came from. */
    private static final Set<Relation> BACK = EnumSet.of(
            Relation.FOLLOWS,
            Relation.FOLLOWS_UP,
            Relation.DISCHARGES,
            Relation.IMPLEMENTS,
            Relation.COMMITS_TO,
            Relation.RESPONDS_TO);

    /** Links by which a promise leads to an entry on a review, or to the review. */
    private static final Set<Relation> ON = EnumSet.of(Relation.COMMITS_TO, Relation.TRIGGERS);

    /** A promise or commission and the fieldwork, with the fewest and the most days between them. */
    private record Apart(Standing from, Standing to, long least, long most) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId review, RecordAt record) {
        CaseFile file = record.naming(review);
        List<Standing> begun = Told.entries(
                Told.in(file, ReviewCarriedOut.class, r -> r.review().equals(review)));
        List<Standing> asked = asked(review, file);
        if (asked.isEmpty() || begun.isEmpty()) {
            return CheckFinding.notApplicable(
                    review,
                    asked.isEmpty()
                            ? "No entry shows that it was promised or ordered."
                            : "No entry shows that fieldwork was done, so the time to it cannot be counted.");
        }
        Apart longest = longest(asked, begun);
        int usual = record.of(DAYS);
        if (longest == null) {
            return CheckFinding.notApplicable(
                    review, "The dates on record do not show how long it was from the promise or order to fieldwork.");
        }
        List<Standing> used = List.of(longest.from(), longest.to());
        boolean promised = longest.from().fact() instanceof CommitmentMade;
        String dates = " (" + Told.when(longest.from().occurred())
                + (promised ? "), which entries link with this review, to the fieldwork (" : ") to the fieldwork (")
                + Told.when(longest.to().occurred()) + ") ";
        String from = longest.from().fact() instanceof CommitmentMade made
                ? "From the commitment \"" + made.text() + "\""
                : "From the order of the review";
        if (longest.least() > usual) {
            return CheckFinding.fail(
                    review,
                    from + dates + "it was at least " + InWords.count(longest.least(), "day", "days") + "; " + usual
                            + " are taken as usual.",
                    used,
                    "An entry that shows fieldwork begun earlier, or corrects one of the two dates.");
        }
        if (longest.most() > usual) {
            return CheckFinding.notApplicable(
                    review,
                    from + dates + "the dates on record allow " + Math.max(0, longest.least()) + " to " + longest.most()
                            + " days, so whether it was more than " + usual + " cannot be told.");
        }
        return CheckFinding.pass(
                review, from + dates + "it was at most " + InWords.count(longest.most(), "day", "days") + ".", used);
    }

    /** The entries by which it was ordered, and the commitments they are linked with. */
    private static List<Standing> asked(ThingId review, CaseFile file) {
        List<Standing> asked = new ArrayList<>(Told.entries(
                Told.in(file, ReviewCommissioned.class, r -> r.review().equals(review))));
        List<Standing> own = file.valid(ReviewFact.class).stream()
                .filter(s -> s.fact() instanceof ReviewFact f && f.review().equals(review))
                .toList();
        List<Standing> linked = new ArrayList<>();
        file.pointingAt(review).stream()
                .filter(p -> ON.contains(p.link().relation()))
                .map(Pointer::from)
                .forEach(linked::add);
        for (Standing s : own) {
            BACK.forEach(r -> linked.addAll(file.to(s, r)));
            ON.forEach(r -> linked.addAll(file.from(r, s.id())));
        }
        linked.stream()
                .filter(s -> s.fact() instanceof CommitmentMade && !asked.contains(s))
                .forEach(asked::add);
        return asked;
    }

    private static @Nullable Apart longest(List<Standing> asked, List<Standing> begun) {
        Apart longest = null;
        for (Standing from : asked) {
            Apart apart = shortest(from, begun);
            if (apart != null && (longest == null || apart.least() > longest.least())) {
                longest = apart;
            }
        }
        return longest;
    }

    /** To the fieldwork that may have come first. */
    private static @Nullable Apart shortest(Standing from, List<Standing> begun) {
        Apart shortest = null;
        for (Standing to : begun) {
            Edtf start = from.occurred();
            Edtf end = to.occurred();
            if (start != null && end != null) {
                OptionalLong least = DaysApart.atLeast(start, end);
                OptionalLong most = DaysApart.atMost(start, end);
                if (least.isPresent()
                        && most.isPresent()
                        && (shortest == null || least.getAsLong() < shortest.least())) {
                    shortest = new Apart(from, to, least.getAsLong(), most.getAsLong());
                }
            }
        }
        return shortest;
    }
}
