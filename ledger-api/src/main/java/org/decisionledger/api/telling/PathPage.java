package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.decisionledger.core.rule.StopAct;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.OwnDecision;
import org.decisionledger.projection.path.DecisionPath.Required;
import org.decisionledger.projection.path.DecisionPath.Stop;

/** The path of a decision through the bodies as a page. */
final class PathPage {

    private final Page page;

    private PathPage(DecisionPath path) {
        this.page = new Page("Path: " + path.title() + " (" + path.decision() + ")");
    }

    static Page of(DecisionPath path) {
        return new PathPage(path).build(path);
    }

    private Page build(DecisionPath path) {
        page.say(Telling.asOf(path.asOf(), path.position()));
        page.say("A body that was asked is not shown to have done what it was asked. Required are stops that a rule on "
                + "record names; a rule is taken in where an entry on the decision names it, or where its forum is to "
                + "decide and the matter fits.");
        page.part("Stops that recorded rules require");
        path.required().forEach(this::required);
        page.orNothing();
        page.part("Stops, in order");
        path.stops().forEach(this::stop);
        page.orNothing();
        page.part("Each body's own decision");
        path.inCommon().forEach(s -> page.say(Telling.statement(s)));
        path.separate().forEach(this::own);
        page.orNothing();
        page.part("Conditions of this decision");
        path.conditions().forEach(this::condition);
        return page.orNothing();
    }

    private void required(Required r) {
        String who = r.body() == null
                ? "A body that the rule does not name"
                : r.body().title() + " (" + Page.name(r.body().id()) + ")";
        String mark = switch (r.shown()) {
            case SHOWN -> "SHOWN";
            case NOT_SHOWN -> "NOT SHOWN";
            case ALLOWED -> "ALLOWED";
        };
        page.item(
                mark + ": " + who + " " + act(r.act()) + ". " + Telling.statement(r.statement()),
                List.of("Rule: " + r.ruleTitle() + " (" + Page.name(r.rule()) + "); taken in because " + r.why()));
    }

    private static String act(StopAct act) {
        return switch (act) {
            case CONSULTED -> "is consulted";
            case NOTES -> "notes it";
            case RECOMMENDS -> "recommends";
            case ENDORSES -> "endorses";
            case APPROVES -> "approves";
            case DECIDES -> "decides";
            case RATIFIES -> "ratifies";
            case MAY_CALL_IN -> "may call it in";
        };
    }

    private void stop(Stop stop) {
        page.dated(stop.when(), who(stop) + " " + Telling.cite(stop.row()), below(stop));
    }

    private static String who(Stop stop) {
        String bodies = stop.bodies().isEmpty()
                ? "A body that the entry does not name"
                : stop.bodies().stream().map(Body::title).collect(Collectors.joining("; "));
        String doubt = stop.row().marks().stream()
                .filter(m -> switch (m) {
                    case DISPUTED, CONFLICTS, POSSIBLY_LATER, CORRECTED, WITHDRAWN -> true;
                    case TOLD_BY_A_PARTY, UNDATED, GAP, BEFORE_THE_BODY_EXISTED, AS_PREDECESSOR -> false;
                })
                .map(m -> " [" + m.label().toLowerCase(Locale.ROOT) + "]")
                .collect(Collectors.joining());
        return bodies + " " + stop.act().words() + (stop.text() == null ? "." : ": " + stop.text()) + doubt;
    }

    private static List<String> below(Stop stop) {
        List<String> below = new ArrayList<>();
        if (DecisionPath.Act.DECIDED == stop.act() || DecisionPath.Act.APPROVED == stop.act()) {
            below.add(stop.vote() == null ? "No vote is recorded in this entry." : "Vote: " + stop.vote());
        } else if (stop.vote() != null) {
            below.add("Answer: " + stop.vote());
        }
        stop.positions().forEach(p -> below.add("Position: " + p));
        if (stop.outcome() != null) {
            below.add("Outcome: " + stop.outcome());
        }
        if (!stop.alsoTold().isEmpty()) {
            below.add("Also told in " + Telling.entries(stop.alsoTold()));
        }
        return below;
    }

    private void own(OwnDecision own) {
        List<String> below = new ArrayList<>(below(own.stop()));
        if (!own.members().isEmpty()) {
            below.add("One entry for several bodies; it does not show what each decided for itself: "
                    + own.members().stream().map(Body::title).collect(Collectors.joining("; ")));
        }
        if (!own.others().isEmpty()) {
            below.add("The same decision by others at the same meeting: " + Telling.entries(own.others()));
        }
        page.dated(
                own.stop().when(),
                who(own.stop()) + " " + Telling.cite(own.stop().row()),
                below);
    }

    private void condition(Line line) {
        page.item(
                line.what() + ": " + line.words() + " " + Telling.entries(line.entries()),
                line.wouldClose().isEmpty() ? List.of() : List.of("What would close it: " + line.wouldClose()));
    }
}
