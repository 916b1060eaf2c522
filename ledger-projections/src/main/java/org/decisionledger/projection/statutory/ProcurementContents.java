package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.procurement.EngagementKind;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.procurement.ProcurementFact.SubmissionReceived;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;

/** What entries show of the steps of a procurement that notices ask about. */
final class ProcurementContents {

    /** Release tags of the Open Contracting Data Standard 1.1. */
    private static final List<String> CANCELLED = List.of("tenderCancellation", "awardCancellation");

    private final AwardFacts facts;

    ProcurementContents(AwardFacts facts) {
        this.facts = facts;
    }

    Filled engagement() {
        Filled filled = new Filled();
        for (Standing s : marketEngaged()) {
            EngagementHeld held = (EngagementHeld) s.fact();
            filled.says(s, s.occurred() == null ? null : s.occurred().inWords())
                    .says(s, held.audience())
                    .says(s, held.method())
                    .says(s, held.venue())
                    .says(s, held.content());
        }
        return filled.otherwise("No entry tells that the market was engaged (EngagementHeld).");
    }

    Filled timetable() {
        Filled filled = new Filled();
        for (Standing s :
                facts.where(ProcurementTimetableSet.class, t -> facts.own().contains(t.procurement()))) {
            ((ProcurementTimetableSet) s.fact())
                    .steps()
                    .forEach(step -> filled.says(
                            s,
                            step.step()
                                    + (step.planned() == null
                                            ? ""
                                            : ", " + step.planned().inWords())));
        }
        return filled.otherwise("No entry shows a timetable (ProcurementTimetableSet).");
    }

    Filled tenders() {
        Filled filled = new Filled();
        for (Standing s : facts.where(SubmissionReceived.class, r -> facts.own().contains(r.procurement()))) {
            filled.says(
                    s,
                    ((SubmissionReceived) s.fact())
                            .from().stream().map(facts.file().titles()::of).collect(Collectors.joining(", ")));
        }
        return filled.always("How many tenders were assessed is for whoever finishes the notice to state.")
                .otherwise("No entry shows submissions (SubmissionReceived).");
    }

    Filled standstill() {
        Filled filled = new Filled();
        for (Standing s : releases()) {
            ReleasePublished release = (ReleasePublished) s.fact();
            filled.says(
                    s,
                    release.standstillStated() == null
                            ? null
                            : "the publisher states that it ends on "
                                    + release.standstillStated().inWords());
        }
        return filled.otherwise(
                "The days are counted from the day of publication: ask for the clock act, or psr, with that" + " day.");
    }

    Filled identifiers() {
        Filled filled = new Filled();
        releases().forEach(s -> filled.says(s, ((ReleasePublished) s.fact()).ocid()));
        return filled.otherwise("No entry gives an identifier issued by the central digital platform.");
    }

    Filled givenUp() {
        Filled filled = new Filled();
        for (Standing s : cancelled()) {
            ReleasePublished release = (ReleasePublished) s.fact();
            filled.says(
                    s,
                    "tags of the release: " + String.join(", ", release.tags())
                            + (release.date() == null ? "" : ", dated " + release.date()));
        }
        for (Standing s : gatesNotPassed()) {
            GatewayDecided decided = (GatewayDecided) s.fact();
            filled.says(
                    s,
                    "the gate " + decided.gate() + " was not passed"
                            + (s.occurred() == null ? "" : ", " + s.occurred().inWords())
                            + (decided.reason() == null ? "" : ": " + decided.reason()));
        }
        return filled.always("That it is given up for good is for whoever finishes the notice to state.")
                .otherwise("No entry tells that the procurement was given up (GatewayDecided, ReleasePublished).");
    }

    List<Standing> marketEngaged() {
        return facts.where(
                EngagementHeld.class,
                e -> e.kind() == EngagementKind.MARKET && facts.own().contains(e.procurement()));
    }

    List<Standing> cancelled() {
        return releases().stream()
                .filter(s -> ((ReleasePublished) s.fact()).tags().stream().anyMatch(CANCELLED::contains))
                .toList();
    }

    List<Standing> gatesNotPassed() {
        return facts.where(GatewayDecided.class, g -> !g.passed() && facts.own().contains(g.procurement()));
    }

    List<Standing> releases() {
        return facts.where(ReleasePublished.class, r -> facts.own().contains(r.procurement()));
    }
}
