package org.decisionledger.projection.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertaking.Change;
import org.decisionledger.projection.commitment.Undertaking.Shown;
import org.decisionledger.projection.commitment.UndertakingAge;
import org.decisionledger.projection.commitment.Undertakings;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;

/** Commitments, the oldest open ones first. */
final class CommitmentBoard {

    private static final List<Trait> MADE = List.of(Trait.kind(CommitmentMade.class));
    private static final long YEAR = 12;

    private record Placed(boolean open, long months, Line line) {}

    private final CaseFile made;
    private final When when;
    private final LocalDate day;
    private final Edtf date;

    private CommitmentBoard(CaseFile made, When when) {
        this.made = made;
        this.when = when;
        this.day = when.day();
        this.date = Edtf.parse(day.toString());
    }

    static List<Line> lines(EntrySource source, When when) {
        List<Placed> placed = new ArrayList<>();
        Boards.each(source, ThingKind.COMMITMENT, when.asOf(), things -> {
            List<CommitmentId> ids = things.stream()
                    .filter(CommitmentId.class::isInstance)
                    .map(CommitmentId.class::cast)
                    .toList();
            CaseFile made = new Gathering(source, when.cut()).naming(ids, MADE).fold();
            CommitmentBoard board = new CommitmentBoard(made, when);
            Undertakings.all(source, ids, when.on(), when.asOf()).forEach(u -> placed.add(board.placed(u)));
        });
        return placed.stream()
                .sorted(Comparator.comparing(Placed::open)
                        .thenComparing(Placed::months)
                        .reversed()
                        .thenComparing(p -> p.line().title()))
                .map(Placed::line)
                .toList();
    }

    private Placed placed(Undertaking u) {
        CommitmentId id = new CommitmentId(u.commitment());
        LineMaker line = new LineMaker(BoardKind.COMMITMENTS, u.commitment(), u.title());
        List<String> told = u.made().stream().map(t -> t.row().entry()).toList();
        line.cell(List.of(
                new Statement(u.state().words(), u.state().entries()),
                new Statement("made " + u.made().getFirst().when(), told)));
        line.value(BoardFacet.STATE, u.state().kind().name(), state(u.state().kind()));
        Optional<UndertakingAge> age = UndertakingAge.at(made, id, date);
        line.cell(
                u.open()
                        ? new Statement(
                                age.map(a -> a.words() + " on " + DayWords.of(day))
                                        .orElse("no entry dates its making, so it has no age"),
                                told)
                        : new Statement("not open", u.state().entries()));
        if (u.open()) {
            ages(line, age);
        }
        due(line, u, id);
        holders(line, u);
        handedOver(line, u);
        return new Placed(u.open(), age.map(UndertakingAge::most).orElse(-1L), line.line());
    }

    private static String state(Undertaking.Kind kind) {
        return switch (kind) {
            case OPEN -> "open";
            case PARTLY_DONE -> "partly done, still open";
            case DONE -> "done";
            case REPLACED -> "replaced";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** An age that may lie in two bands is found in both. */
    private static void ages(LineMaker line, Optional<UndertakingAge> age) {
        if (age.isEmpty()) {
            line.value(BoardFacet.AGE, "none", "not dated");
            return;
        }
        Stream.of(age.get().least(), age.get().most()).forEach(months -> {
            if (months < YEAR) {
                line.value(BoardFacet.AGE, "0", "under a year");
            } else if (months < 2 * YEAR) {
                line.value(BoardFacet.AGE, "1", "1 to 2 years");
            } else if (months < 5 * YEAR) {
                line.value(BoardFacet.AGE, "2", "2 to 5 years");
            } else {
                line.value(BoardFacet.AGE, "5", "5 years or more");
            }
        });
    }

    private void due(LineMaker line, Undertaking u, CommitmentId id) {
        List<Statement> said = new ArrayList<>();
        for (Standing s : made.valid(CommitmentMade.class)) {
            if (s.fact() instanceof CommitmentMade f && f.commitment().equals(id) && f.due() != null) {
                said.add(new Statement(
                        f.due().inWords() + (u.open() ? past(line, f.due()) : ""), List.of(s.id().value())));
            }
        }
        if (said.isEmpty()) {
            line.value(BoardFacet.DUE, "none", "no entry says by when");
            said.add(u.due());
        }
        line.cell(said);
    }

    private String past(LineMaker line, Edtf due) {
        LocalDate last = DaySpan.ofEnd(due).last();
        if (last == null) {
            line.value(BoardFacet.DUE, "unknown", "no last day given");
            return ", which has no last day";
        }
        long days = last.toEpochDay() - day.toEpochDay();
        if (days < 0) {
            line.value(BoardFacet.DUE, "overdue", "overdue");
            return ", overdue by " + DayWords.days(-days);
        }
        line.value(BoardFacet.DUE, "later", "not yet due");
        return ", " + DayWords.days(days) + " left";
    }

    private static void holders(LineMaker line, Undertaking u) {
        List<Statement> posts = new ArrayList<>();
        u.holding().posts().forEach(p -> {
            posts.add(new Statement(p.officeTitle() + " of " + p.bodyTitle() + ": " + p.words(), p.entries()));
            line.value(BoardFacet.POST, p.office(), p.officeTitle());
        });
        List<Statement> bodies = new ArrayList<>();
        u.holding().bodies().forEach(b -> {
            bodies.add(new Statement(b.title() + ": " + b.words(), b.entries()));
            line.value(BoardFacet.BODY, b.body(), b.title());
        });
        if (posts.isEmpty()) {
            posts.add(new Statement("no entry names a post", List.of()));
            line.value(BoardFacet.POST, "none", "no post named");
        }
        if (bodies.isEmpty()) {
            bodies.add(u.holding().words());
            line.value(BoardFacet.BODY, "none", "no body named");
        }
        line.cell(posts).cell(bodies);
    }

    private static void handedOver(LineMaker line, Undertaking u) {
        List<Change> since = u.changes().stream()
                .filter(c -> c.after() == Answer.YES && c.byThen() == Answer.YES)
                .toList();
        if (since.isEmpty()) {
            line.value(BoardFacet.HANDED_OVER, "noChange", "no change is told since it was made");
            line.cell(new Statement("no change of its holders is told for certain since it was made", List.of()));
            return;
        }
        List<Change> never =
                since.stream().filter(c -> c.shown() == Shown.NEVER).toList();
        line.value(
                BoardFacet.HANDED_OVER,
                never.isEmpty() ? "always" : "never",
                never.isEmpty() ? "shown at every change" : "not shown at some change");
        List<Statement> said = new ArrayList<>();
        said.add(new Statement(
                (since.size() == 1 ? "1 change" : since.size() + " changes") + " since it was made; at "
                        + (never.isEmpty() ? "none" : never.size())
                        + " never shown to have been handed over",
                never.stream()
                        .flatMap(c -> c.rows().stream())
                        .map(TimelineRow::entry)
                        .distinct()
                        .toList()));
        since.stream()
                .filter(c -> c.shown() != Shown.NEVER)
                .flatMap(c -> c.handover().stream())
                .distinct()
                .forEach(said::add);
        line.cell(said);
    }
}
