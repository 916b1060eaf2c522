package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.gate.GateRecord.Body;
import org.decisionledger.projection.gate.GateRecord.Domain;
import org.decisionledger.projection.gate.GateRecord.Framework;
import org.decisionledger.projection.gate.GateRecord.Gate;
import org.decisionledger.projection.gate.GateRecord.Kind;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.Rated;
import org.decisionledger.projection.gate.GateRecord.Rating;
import org.decisionledger.projection.gate.GateRecord.Recommended;
import org.decisionledger.projection.gate.GateRecord.State;

/** The gates of a procurement as a page. */
final class GatesPage {

    private final Page page;
    private final Telling telling;

    private GatesPage(GateRecord gates) {
        this.page = new Page("Gates: " + gates.title() + " (" + gates.procurement() + ")");
        this.telling = new Telling(page);
    }

    static Page of(GateRecord gates) {
        return new GatesPage(gates).build(gates);
    }

    private Page build(GateRecord gates) {
        page.say(Telling.asOf(gates.asOf(), gates.position()));
        page.say("Whether a gate may be closed is told from the entries alone: what was rated below the best grade and "
                + "every condition stays open until an entry shows it met, or waived with a reason. Nothing is refused; "
                + "a gate passed with lines open is shown as passed and flagged.");
        gates.gates().forEach(this::gate);
        if (gates.gates().isEmpty()) {
            page.part("Gates");
            page.orNothing();
        }
        page.part("Open lines");
        gates.lines().stream().filter(l -> l.state() != State.CLOSED).forEach(this::line);
        page.orNothing();
        page.part("Closed lines");
        gates.lines().stream().filter(l -> l.state() == State.CLOSED).forEach(this::line);
        page.orNothing();
        page.part("Ratings, one by one and after moderation");
        gates.ratings().forEach(this::rated);
        page.orNothing();
        page.part("How it was to be assessed");
        gates.frameworks().forEach(this::framework);
        page.orNothing();
        page.part("What does not fit or cannot be told");
        gates.remarks().forEach(r -> page.item(Telling.statement(r)));
        return page.orNothing();
    }

    private void gate(Gate gate) {
        page.part("Gate: " + gate.name());
        page.say(answer(gate));
        gate.open().forEach(this::line);
        gate.flags().forEach(f -> page.item("To note: " + Telling.statement(f)));
        page.within("What was recommended at " + gate.name());
        gate.recommended().forEach(this::recommended);
        page.orNothing();
        page.within("Who decides at " + gate.name() + ", and what is on record");
        page.item("Decides: " + bodies(gate.deciders()));
        if (!gate.noting().isEmpty()) {
            page.item("Only notes: " + bodies(gate.noting()));
        }
        page.item(Telling.statement(gate.decision()));
        gate.otherwise().forEach(s -> page.item("What follows otherwise: " + Telling.statement(s)));
        gate.decided().forEach(telling::full);
        gate.rules().forEach(telling::full);
        if (!gate.carriedOn().isEmpty()) {
            page.within("Raised at " + gate.name() + ", to be met later");
            gate.carriedOn().forEach(this::line);
        }
    }

    private static String answer(Gate gate) {
        return switch (gate.mayClose()) {
            case NOTHING_OPEN -> "May it be closed? Nothing on record stands open against it.";
            case LINES_OPEN ->
                "May it be closed? Not by the entries: "
                        + (gate.open().size() == 1
                                ? "1 line stands"
                                : gate.open().size() + " lines stand") + " open.";
            case CANNOT_BE_TOLD ->
                "May it be closed? That cannot be told: "
                        + (gate.open().size() == 1 ? "1 line" : gate.open().size() + " lines")
                        + " cannot be judged by a scale on record.";
        };
    }

    private static String bodies(List<Body> bodies) {
        return bodies.isEmpty()
                ? "no entry says"
                : bodies.stream()
                        .map(b -> b.title() + " (" + Page.name(b.id()) + ")")
                        .collect(Collectors.joining("; "));
    }

    private void recommended(Recommended r) {
        List<String> below = new ArrayList<>();
        if (r.reason() != null) {
            below.add("Reason: " + r.reason());
        }
        if (r.next() != null) {
            below.add("Then: " + r.next());
        }
        r.conditions().forEach(c -> below.add("To be met in the next stage: " + c));
        String advice = switch (r.advice()) {
            case PASS -> "that it be passed";
            case PASS_WITH_CONDITIONS -> "that it be passed with conditions";
            case DO_NOT_PASS -> "that it be not passed";
            case DIVERT -> "to divert";
        };
        page.dated(r.row().when(), r.row().by() + ": " + advice + " " + Telling.cite(r.row()), below);
    }

    private void line(Line line) {
        List<String> below = new ArrayList<>();
        if (line.dueAt() != null || line.due() != null) {
            below.add("To be met: "
                    + (line.dueAt() == null
                            ? line.due()
                            : line.dueAt() + (line.due() == null ? "" : ", by " + line.due())));
        }
        if (line.holder() != null) {
            below.add((line.kind() == Kind.RATING ? "Rated is what comes from: " : "To be met by: ") + line.holder());
        }
        if (!line.wouldClose().isEmpty()) {
            below.add("What would close it: " + line.wouldClose());
        }
        String raised =
                line.raisedAt() == null ? "no entry says at which gate it was raised" : "raised at " + line.raisedAt();
        page.item(line.what() + ": " + line.words() + "; " + raised + " " + Telling.entries(line.entries()), below);
    }

    private void rated(Rated rated) {
        page.within(rated.what() + " (" + Fields.written(rated.level()) + ")"
                + (rated.of().isEmpty() ? "" : ", " + String.join("; ", rated.of())));
        rated.ratings().forEach(this::rating);
    }

    private void rating(Rating r) {
        List<String> below = new ArrayList<>();
        if (r.before() != null && !r.before().equals(r.grade())) {
            below.add("Before moderation: \"" + r.before() + "\"");
        }
        if (r.after() != null && !r.after().equals(r.grade())) {
            below.add("After moderation: \"" + r.after() + "\"");
        }
        if (r.reason() != null) {
            below.add("Words: " + r.reason());
        }
        if (r.changeReason() != null) {
            below.add("Reason for the change: " + r.changeReason());
        } else if (r.before() != null && r.after() != null && !r.before().equals(r.after())) {
            below.add("This entry gives no reason for the change.");
        }
        String stage = switch (r.stage()) {
            case INDIVIDUAL -> "one assessor's own";
            case MODERATED -> "after moderation";
            case NOT_STATED -> "not stated whether one assessor's or settled together";
        };
        page.dated(
                r.row().when(),
                r.assessor() + ": \"" + r.grade() + "\", " + stage + ", "
                        + (r.gate() == null ? "no gate named" : r.gate()) + " "
                        + Telling.cite(r.row()),
                below);
    }

    private void framework(Framework framework) {
        page.within("Framework " + (framework.gate() == null ? "without a gate named" : "for " + framework.gate()));
        page.item("Stands in " + Telling.cite(framework.row()));
        framework.scale().forEach(g -> page.item("Grade \"" + g.rating() + "\": " + g.meaning()));
        framework.domains().forEach(this::domain);
    }

    private void domain(Domain domain) {
        List<String> below = new ArrayList<>();
        domain.criteria()
                .forEach(c -> below.add(c + (domain.unrated().contains(c) ? ": no entry rates it" : ": rated")));
        page.item(
                "Domain " + domain.name()
                        + (domain.weight() == null ? "" : ", weight " + domain.weight() + " per cent") + ": "
                        + domain.unrated().size() + " of " + domain.criteria().size() + " criteria without a rating",
                below);
    }
}
