package org.decisionledger.api.terminal;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.conflict.Conflict.Answered;
import org.decisionledger.projection.conflict.Conflict.Cited;
import org.decisionledger.projection.conflict.Conflict.Judged;
import org.decisionledger.projection.conflict.Conflict.Note;
import org.decisionledger.projection.conflict.Conflict.Passage;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossier.Dispute;
import org.decisionledger.projection.dossier.Dossier.GapShown;
import org.decisionledger.projection.dossier.Dossier.OfferTold;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.dossier.Dossier.Reason;
import org.decisionledger.projection.dossier.Dossier.SideState;
import org.decisionledger.projection.dossier.Dossier.SourceCited;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.SourceRef;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;

/** Small views, made up. */
final class Views {

    static final Instant RECORDED = Instant.parse("2026-11-01T10:00:00Z");

    static final TimelineRow OFFER =
            row("offer-1", "2019-07-22", "22 July 2019", "Offer received", "Harbour Care offered £494,215.");
    static final TimelineRow AWARD =
            row("award-1", "2019-09-26", "26 September 2019", "Award", "North Vale awarded it.");
    static final TimelineRow SAID = row(
            "said-1",
            null,
            "no date given",
            "Account",
            "Harbour Care said it was still talking.",
            Mark.DISPUTED,
            Mark.TOLD_BY_A_PARTY,
            Mark.UNDATED);

    private Views() {}

    static TimelineRow row(String entry, String occurred, String when, String heading, String sentence, Mark... marks) {
        boolean party = Arrays.asList(marks).contains(Mark.TOLD_BY_A_PARTY);
        return new TimelineRow(
                entry,
                7,
                RECORDED,
                occurred,
                when,
                occurred,
                occurred,
                "OfferReceived",
                heading,
                sentence,
                "procurement:north-vale",
                "The North Vale service",
                "Harbour Care",
                List.of(new SourceRef("doc:review", "A long review of everything", "4.3", null, null)),
                party ? "Harbour Care" : null,
                List.of(marks),
                null,
                List.of(),
                null);
    }

    static TimelineRow noted(TimelineRow r, String note) {
        return new TimelineRow(
                r.entry(),
                r.position(),
                r.recordedAt(),
                r.occurred(),
                r.when(),
                r.earliest(),
                r.latest(),
                r.type(),
                r.heading(),
                r.sentence(),
                r.subject(),
                r.subjectTitle(),
                r.by(),
                r.sources(),
                r.account(),
                r.marks(),
                note,
                r.links(),
                r.via());
    }

    static Timeline timeline(AsOf asOf, TimelineRow... rows) {
        return new Timeline("procurement:north-vale", "The North Vale service", asOf, 12, List.of(rows), List.of());
    }

    static RegisterPage register() {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("holder", "North Vale, the council");
        first.put("age", "3 years");
        return new RegisterPage(
                "commitments",
                AsOf.NOW,
                12,
                List.of(
                        new RegisterRow(
                                "commitment:a", "=HYPERLINK(\"x\")", "open", "2016", first, List.of("c-1", "c-2")),
                        new RegisterRow(
                                "commitment:b", "Second", "done", "2017", Map.of("owner", "B"), List.of("c-3"))),
                "commitment:b");
    }

    static Dossier empty() {
        return new Dossier(
                "decision:north-vale",
                "The award",
                AsOf.NOW,
                12,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Dossier dossier() {
        Statement fate = new Statement("Not chosen. No entry gives a reason for refusing this option.", List.of("opt"));
        Statement after =
                new Statement("This is dated 10 days after what it is given for.", List.of("post", "award-1"));
        return new Dossier(
                "decision:north-vale",
                "The award",
                AsOf.NOW,
                12,
                List.of(new Statement("On 26 September 2019, 1 body decided: North Vale.", List.of("award-1"))),
                List.of(AWARD),
                List.of(new Statement("No entry states the authority relied on.", List.of("award-1"))),
                List.of(new Episode(OFFER, List.of(row("offer-2", "2019-07", "July 2019", "Offer", "An offer came.")))),
                List.of(new OptionPut(
                        "option:a", "A", "Extend", null, null, List.of("Delay"), false, false, fate, List.of("opt"))),
                List.of(new OfferTold(
                        "offer:one",
                        "The July offer",
                        List.of(new SideState(
                                "org:harbour-care", "Harbour Care", "holds that it is: open", List.of("said-1"))),
                        true,
                        List.of(new Episode(OFFER, List.of()), new Episode(SAID, List.of())))),
                List.of(),
                List.of(),
                List.of(OFFER),
                List.of(new Reason(
                        row("post", "2019-10-06", "6 October 2019", "Account", "A post made it urgent."), true, after)),
                List.of(),
                List.of(new Dispute(OFFER, List.of(SAID))),
                List.of(conflict()),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new GapShown(
                                true,
                                new Statement("No minute.", List.of("gap-1")),
                                row(
                                        "gap-1",
                                        null,
                                        "no date given",
                                        "Gap",
                                        "No minute was found.",
                                        Mark.GAP,
                                        Mark.UNDATED)),
                        new GapShown(
                                false, new Statement("No entry shows how the vote stood.", List.of("award-1")), null)),
                List.of(new SourceCited("doc:review", "A long review of everything", 5)));
    }

    static Conflict conflict() {
        return new Conflict(
                "dates-differ-0123456789abcdef",
                ConflictKind.DATES_DIFFER,
                Hardness.CANNOT_BOTH_BE_TRUE,
                "offer:one",
                "The July offer",
                List.of("Of The July offer, the attribute “date” is told as “29 July 2019” and as “2 August 2019”."),
                true,
                List.of(new Note("said-1", "offer-1", "the day differs")),
                List.of(new Judged("judged-1", "differ in wording only", "one day may be the other", "North Vale")),
                List.of(new Answered("answer-1", "explained", "sent and received", "North Vale")),
                List.of(
                        new Passage(
                                "offer-1",
                                "An offer was made.",
                                "29 July 2019",
                                null,
                                List.of(new Cited("doc:review", "A long review of everything", "4.3", "an offer"))),
                        new Passage(
                                "said-1",
                                "The offer came.",
                                "2 August 2019",
                                "Harbour Care",
                                List.of(new Cited("doc:review", "A long review of everything", "4.4", null)))));
    }
}
