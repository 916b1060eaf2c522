package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.core.decision.BodyPosition;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Votes as recorded, for each body. The answers to a proposal are one vote event, with the outcome that an entry gives;
 * the vote that a resolution records is another, in the words of the source. Nothing is counted that was not recorded
 * voter by voter, and no vote is made up where a source says only that something was resolved.
 */
final class VoteEvents {

    private final Outgoing out;
    private final Cited cited;

    VoteEvents(Outgoing out, Cited cited) {
        this.out = out;
        this.cited = cited;
    }

    /** Answers to proposals first, then resolutions, each in order of occurrence. */
    List<Map<String, Object>> voteEvents() {
        Map<DecisionId, List<Standing>> answered = new LinkedHashMap<>();
        for (Standing s : out.entries(DecisionFact.class)) {
            if (s.fact() instanceof PartyResponded || s.fact() instanceof ResponseWindowClosed) {
                answered.computeIfAbsent(((DecisionFact) s.fact()).decision(), k -> new ArrayList<>())
                        .add(s);
            }
        }
        List<Map<String, Object>> events = new ArrayList<>();
        answered.forEach((decision, entries) -> events.add(answers(decision, entries)));
        for (Standing s : out.entries(ResolutionPassed.class)) {
            ResolutionPassed f = (ResolutionPassed) s.fact();
            if (f.vote() != null || !f.positions().isEmpty()) {
                events.add(resolution(s, f));
            }
        }
        return events;
    }

    private Map<String, Object> answers(DecisionId decision, List<Standing> entries) {
        List<Standing> answers =
                entries.stream().filter(s -> s.fact() instanceof PartyResponded).toList();
        List<Standing> closed = entries.stream()
                .filter(s -> s.fact() instanceof ResponseWindowClosed)
                .toList();
        List<Standing> proposals = out.entries(LeadActionProposed.class).stream()
                .filter(s -> ((LeadActionProposed) s.fact()).decision().equals(decision))
                .toList();
        Members extra = new Members().with("decision", decision.value());
        Members event = new Members()
                .with("id", decision.value() + "/answers")
                .with(
                        "motion_id",
                        proposals.size() == 1 ? proposals.getFirst().id().value() : null)
                .with("classification", "answers of the parties")
                .with("result", result(closed, extra));
        ReducedDates.told("end_date", closed, event, extra);
        count(answers, event, extra);
        event.with("votes", answers.stream().map(this::vote).toList());
        extra.with("silent", silent(closed));
        return event.with("sources", cited.sources(entries))
                .with("extra", extra)
                .map();
    }

    private Map<String, Object> vote(Standing s) {
        PartyResponded f = (PartyResponded) s.fact();
        return new Members()
                .with("voter_id", f.party().value())
                .with("option", option(f.reply()))
                .with(
                        "extra",
                        cited.extra(s)
                                .with("entry", s.id().value())
                                .with(
                                        "answered",
                                        s.occurred() == null
                                                ? null
                                                : s.occurred().text())
                                .with("means", Fields.written(f.means()))
                                .with("reason", PlainText.of(f.reason()))
                                .with("representative", Cited.ids(f.representative()))
                                .with("authority", Cited.ids(f.authority())))
                .map();
    }

    /** The options of Popolo, and words of our own where it has none. */
    private static String option(PartyReply reply) {
        return switch (reply) {
            case AGREES -> "yes";
            case REJECTS -> "no";
            case ABSTAINS -> "abstain";
            case STANDS_ASIDE -> "recused";
            case CONDITIONAL -> "conditional";
            case OTHER -> "other";
        };
    }

    /** How many gave each answer; left out when a party is on record with more than one. */
    private static void count(List<Standing> answers, Members event, Members extra) {
        Set<OrganisationId> voters = new HashSet<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Standing s : answers) {
            PartyResponded f = (PartyResponded) s.fact();
            if (!voters.add(f.party())) {
                extra.with(
                        "note", "A party is on record with more than one answer; each is given, and none is counted.");
                return;
            }
            counts.merge(option(f.reply()), 1, Integer::sum);
        }
        event.with(
                "counts",
                counts.entrySet().stream()
                        .map(c -> new Members()
                                .with("option", c.getKey())
                                .with("value", c.getValue())
                                .map())
                        .toList());
    }

    /** The outcome that entries give, where they agree on one. */
    private static @Nullable String result(List<Standing> closed, Members extra) {
        List<String> results = new ArrayList<>();
        for (Standing s : closed) {
            CollectiveOutcome outcome = ((ResponseWindowClosed) s.fact()).outcome();
            if (outcome != null) {
                results.add(result(outcome));
            }
        }
        List<String> different = results.stream().distinct().toList();
        if (different.size() > 1) {
            extra.with("results_as_told", different);
        }
        return different.size() == 1 ? different.getFirst() : null;
    }

    private static String result(CollectiveOutcome outcome) {
        return switch (outcome) {
            case CARRIED -> "pass";
            case NOT_CARRIED -> "fail";
            case STOPPED -> "stopped";
            case OPEN -> "open";
            case CANNOT_BE_TOLD -> "cannot be told";
            case CLAUSES_CLASH -> "clauses clash";
        };
    }

    private static List<String> silent(List<Standing> closed) {
        return closed.stream()
                .flatMap(s -> ((ResponseWindowClosed) s.fact()).silent().stream())
                .map(OrganisationId::value)
                .distinct()
                .toList();
    }

    private Map<String, Object> resolution(Standing s, ResolutionPassed f) {
        OrganisationId body = s.header().by().organisation();
        Members extra = cited.extra(s)
                .with("decision", f.decision().value())
                .with("vote", PlainText.of(f.vote()))
                .with("minute", PlainText.of(f.minute()));
        Members event = new Members()
                .with("id", s.id().value() + "/vote")
                .with("motion_id", s.id().value())
                .with("organization_id", body == null ? null : body.value())
                .with("classification", "vote recorded with a resolution")
                .with("result", "pass")
                .with("votes", f.positions().stream().map(VoteEvents::position).toList());
        ReducedDates.told("start_date", List.of(s), event, extra);
        return event.with("sources", cited.sources(List.of(s)))
                .with("extra", extra)
                .map();
    }

    private static Map<String, Object> position(BodyPosition position) {
        return new Members()
                .with("voter_id", position.body().value())
                .with("option", PlainText.of(position.position()))
                .map();
    }
}
