package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;

/** A paper that comes before one body at one meeting for one purpose in one place and for another in another. */
public final class PaperPurposes implements Detector {

    private record Tabled(Standing from, PaperTabled fact) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof DocumentId paper) {
            List<Tabled> tabled = new ArrayList<>();
            for (Standing s : naming) {
                if (s.fact() instanceof PaperTabled fact && fact.paper().equals(paper)) {
                    other(tabled, fact).ifPresent(first -> found.add(found(paper, first, new Tabled(s, fact), file)));
                    tabled.add(new Tabled(s, fact));
                }
            }
        }
        return found;
    }

    private static Optional<Tabled> other(List<Tabled> before, PaperTabled fact) {
        return before.stream()
                .filter(t -> Objects.equals(t.fact().meeting(), fact.meeting()))
                .filter(t -> t.fact().before().stream().anyMatch(fact.before()::contains))
                .filter(t -> t.fact().purpose() != fact.purpose())
                .findFirst();
    }

    private static Found found(DocumentId paper, Tabled one, Tabled other, CaseFile file) {
        return new Found(
                ConflictKind.VALUES_DIFFER,
                Hardness.ON_A_NATURAL_READING,
                paper,
                "\"" + file.titles().of(paper) + "\" comes before one body at one meeting for "
                        + Wording.code(one.fact().purpose()) + " by " + Entries.named(one.from())
                        + place(one, paper) + " and for "
                        + Wording.code(other.fact().purpose()) + " by "
                        + Entries.named(other.from()) + place(other, paper) + ".",
                List.of(one.from().id(), other.from().id()));
    }

    private static String place(Tabled tabled, DocumentId paper) {
        List<String> places = Entries.places(tabled.from(), paper);
        return places.isEmpty() ? "" : " (" + Wording.list(places) + ")";
    }
}
