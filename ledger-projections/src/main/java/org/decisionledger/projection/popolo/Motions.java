package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.DisputeReferred;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationClosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What was put to bodies, and what they resolved: one motion for each entry that tells it. What was proposed, what was
 * recommended and what was resolved are motions apart, joined by the decision they belong to; only what was resolved has
 * a result.
 */
final class Motions {

    private final Outgoing out;
    private final Cited cited;
    private final Meetings meetings;
    private final List<Map<String, Object>> motions = new ArrayList<>();

    Motions(Outgoing out, Cited cited, Meetings meetings) {
        this.out = out;
        this.cited = cited;
        this.meetings = meetings;
    }

    /** In order of occurrence. */
    List<Map<String, Object>> motions() {
        for (Standing s : out.entries()) {
            switch (s.fact()) {
                case DecisionFact fact -> decision(s, fact);
                case RecommendationFact fact -> recommendation(s, fact);
                case Object other -> {}
            }
        }
        return motions;
    }

    private void decision(Standing s, DecisionFact fact) {
        switch (fact) {
            case LeadActionProposed f -> proposed(s, f);
            case DecisionSought f -> sought(s, f);
            case OptionsTabled f -> options(s, f);
            case ResolutionPassed f -> resolved(s, f, "resolution", f.text(), f.meeting());
            case OptionSelected f -> resolved(s, f, "option chosen", f.textAsPut(), f.meeting());
            case InterimAwardApproved f -> resolved(s, f, "interim award", f.terms(), f.meeting());
            case DecisionReported f -> out.noPlace(s, "a report of a decision taken elsewhere is no motion");
            case LeadActionImplemented f -> out.noPlace(s, "Popolo has no term for what was done after a decision");
            case DisputeReferred f -> out.noPlace(s, "Popolo has no term for a dispute");
            case PartyResponded f -> {} // a vote
            case ResponseWindowClosed f -> {} // the result of a vote
        }
    }

    private void proposed(Standing s, LeadActionProposed f) {
        Members extra = cited.extra(s)
                .with("decision", f.decision().value())
                .with("put_to", ids(f.to()))
                .with("reply_by", text(f.replyBy()))
                .with("decision_on", text(f.decisionOn()))
                .with("event_id", meetings.eventOf(f.meeting(), null));
        Members motion = motion(s, "proposal", f.text(), meetings.bodyOf(f.meeting()))
                .with("requirement", requirement(f.rules()));
        ReducedDates.told("date", List.of(s), motion, extra);
        add(s, motion, extra);
    }

    private void sought(Standing s, DecisionSought f) {
        Members extra = cited.extra(s)
                .with("decision", f.decision().value())
                .with("put_to", ids(f.of()))
                .with("due", text(f.due()))
                .with("event_id", meetings.eventOf(f.meeting(), null));
        Members motion = motion(s, "decision sought", f.text(), only(f.of()));
        ReducedDates.told("date", List.of(s), motion, extra);
        add(s, motion, extra);
    }

    private void options(Standing s, OptionsTabled f) {
        Members extra = cited.extra(s)
                .with("decision", f.decision().value())
                .with(
                        "options",
                        f.options().stream()
                                .map(o -> new Members()
                                        .with("id", o.option().value())
                                        .with("label", PlainText.of(o.label()))
                                        .with("text", PlainText.of(o.text()))
                                        .map())
                                .toList())
                .with("event_id", meetings.eventOf(f.meeting(), null));
        Members motion = motion(s, "options tabled", null, meetings.bodyOf(f.meeting()));
        ReducedDates.told("date", List.of(s), motion, extra);
        add(s, motion, extra);
    }

    /** What a body resolved passed; when it was proposed is another matter, so the day stands beside it. */
    private void resolved(Standing s, DecisionFact f, String kind, @Nullable String text, @Nullable MeetingId meeting) {
        OrganisationId body = s.header().by().organisation();
        Members extra = cited.extra(s)
                .with("decision", f.decision().value())
                .with("resolved", text(s.occurred()))
                .with("event_id", meetings.eventOf(meeting, body));
        add(s, motion(s, kind, text, body == null ? null : body.value()).with("result", "pass"), extra);
    }

    private void recommendation(Standing s, RecommendationFact fact) {
        switch (fact) {
            case RecommendationIssued f -> {
                if (f.decision() == null && f.meeting() == null) {
                    out.noPlace(s, "a recommendation that was put to no meeting and for no decision is no motion");
                    return;
                }
                Members extra = cited.extra(s)
                        .with("recommendation", f.recommendation().value())
                        .with(
                                "decision",
                                f.decision() == null ? null : f.decision().value())
                        .with("put_to", ids(f.to()))
                        .with("event_id", meetings.eventOf(f.meeting(), null));
                Members motion =
                        motion(s, "recommendation", f.text(), only(f.to())).with("identifier", f.number());
                ReducedDates.told("date", List.of(s), motion, extra);
                add(s, motion, extra);
            }
            case RecommendationAnswered f -> out.noPlace(s, "Popolo has no term for the answer to a recommendation");
            case RecommendationClosed f -> out.noPlace(s, "Popolo has no term for the end of a recommendation");
        }
    }

    private static Members motion(Standing s, String kind, @Nullable String text, @Nullable String body) {
        return new Members()
                .with("id", s.id().value())
                .with("organization_id", body)
                .with("classification", kind)
                .with("text", PlainText.of(text));
    }

    private void add(Standing s, Members motion, Members extra) {
        motions.add(motion.with("sources", cited.sources(List.of(s)))
                .with("extra", extra)
                .map());
    }

    private @Nullable String requirement(List<RuleId> rules) {
        return rules.isEmpty() ? null : rules.stream().map(cited::title).collect(Collectors.joining("; "));
    }

    private static @Nullable String only(List<OrganisationId> bodies) {
        return bodies.size() == 1 ? bodies.getFirst().value() : null;
    }

    private static List<String> ids(List<OrganisationId> bodies) {
        return bodies.stream().map(OrganisationId::value).toList();
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }
}
