package org.decisionledger.projection.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.HandoverId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.commitment.Undertaking.Change;
import org.decisionledger.projection.commitment.Undertaking.ChangeKind;
import org.decisionledger.projection.commitment.Undertaking.Shown;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The changes since an undertaking was made, each with what is recorded of a hand-over at it.
 *
 * <p>A hand-over belongs to a change when an entry of the one links to an entry of the other. Without a link, one
 * between two bodies belongs to the succession of the one to the other, whenever it took place; one to or from an
 * office, or within a body, belongs to a change of its holder or of its governance when it is not shown to have taken
 * place before it, nor after the next change of the same office; its offer goes with its answer. What belongs to no change is still listed with the
 * undertaking.
 */
final class Changes {

    /** What is said where no entry tells of a hand-over. */
    static final String NEVER = "never shown to have been handed over";

    private final CaseFile file;
    private final RowMaker rows;
    private final CommitmentId id;
    private final Making making;
    private final Passage passage;
    private final List<HandoverStep> steps;
    private final List<Event> events;
    private final Predicate<Event> relevant;

    /** @param ended the date on which it was discharged in full, or {@code null}: what came after does not concern it */
    Changes(
            CaseFile file,
            RowMaker rows,
            CommitmentId id,
            Making making,
            Passage passage,
            List<HandoverStep> steps,
            List<Event> events,
            @Nullable Edtf ended) {
        this.file = file;
        this.rows = rows;
        this.id = id;
        this.making = making;
        this.passage = passage;
        this.steps = steps;
        this.events = events;
        this.relevant = e -> (e.kind() == ChangeKind.SUCCESSION || making.before(e.date()) != Answer.NO)
                && (ended == null || e.date() == null || ended.before(e.date()) != Answer.YES);
    }

    List<Change> all() {
        return events.stream().filter(relevant).map(this::change).toList();
    }

    private Change change(Event e) {
        Set<HandoverId> handovers = steps.stream()
                .filter(step -> belongs(step, e))
                .map(HandoverStep::handover)
                .collect(Collectors.toSet());
        List<HandoverStep> belonging = steps.stream()
                .filter(step -> handovers.contains(step.handover()))
                .toList();
        List<Statement> words = new ArrayList<>();
        belonging.forEach(step -> words.add(step.inWords(file.titles())));
        if (belonging.isEmpty()) {
            words.add(new Statement(NEVER, List.of()));
        }
        departure(e, words);
        return new Change(
                e.kind(),
                sentence(e),
                when(e.date()),
                making.before(e.date()),
                e.byThen(),
                e.bodies().stream().map(OrganisationId::value).toList(),
                shown(belonging),
                words,
                rows.rows(e.told()));
    }

    /** The last certain answer; an offer counts while no answer does. */
    static Shown shown(List<HandoverStep> belonging) {
        Shown shown = Shown.NEVER;
        for (HandoverStep step : belonging) {
            if (step.entry().byThen() == Answer.YES) {
                shown = switch (step.kind()) {
                    case ACCEPTED -> Shown.ACCEPTED;
                    case REFUSED -> Shown.REFUSED;
                    case OFFERED -> shown == Shown.NEVER ? Shown.OFFERED : shown;
                };
            }
        }
        return shown;
    }

    /** What the entry of a departure says in general, which is no hand-over of this undertaking. */
    private void departure(Event e, List<Statement> words) {
        Standing told = e.told().getFirst();
        if (told.fact() instanceof OfficeHolderDeparted f) {
            List<String> entry = List.of(told.id().value());
            if (f.openCommitments().contains(id)) {
                words.add(
                        new Statement("the entry of the departure names it among the undertakings still open", entry));
            }
            if (f.handover() != null) {
                words.add(new Statement(
                        "the entry of the departure says of a hand-over in general: " + f.handover(), entry));
            }
        }
    }

    private String sentence(Event e) {
        StringBuilder words = new StringBuilder(e.words().substring(0, 1).toUpperCase(Locale.UK))
                .append(e.words().substring(1))
                .append(", ")
                .append(when(e.date()))
                .append('.');
        if (e.byThen() == Answer.POSSIBLY) {
            Edtf on = file.asOf().occurred();
            String day = on == null ? "the date asked about" : on.inWords();
            words.append(
                    e.date() == null
                            ? " Without a date, it is not shown to have happened by " + day + "."
                            : " That date straddles " + day + ": it is not shown to have happened by then.");
        }
        return switch (making.before(e.date())) {
            case YES -> words.toString();
            case POSSIBLY ->
                words.append(" The dates do not show that it came after the undertaking was made.")
                        .toString();
            case NO -> words.append(" That is earlier than the undertaking.").toString();
        };
    }

    private boolean belongs(HandoverStep step, Event e) {
        if (linked(step.entry(), e)) {
            return true;
        }
        return switch (e.kind()) {
            case SUCCESSION, PART_MOVED ->
                goesTo(step, Set.of(Objects.requireNonNull(e.to())))
                        && comesFrom(step, Set.of(Objects.requireNonNull(e.from())));
            case ENDED ->
                step.from() != null && file.titles().membersOf(step.from()).contains(e.from());
            case HOLDER_APPOINTED, HOLDER_LEFT -> ofOffice(step, e) && inTime(step, e);
            case GOVERNANCE -> within(step) && goesTo(step, e.bodies()) && inTime(step, e);
        };
    }

    /** A hand-over to or from the office, or within a body that names no office. */
    private boolean ofOffice(HandoverStep step, Event e) {
        boolean bodyFits = step.to() == null || goesTo(step, e.bodies());
        boolean named = step.toOffice() != null || step.fromOffice() != null;
        return bodyFits
                && (named
                        ? e.office() != null
                                && (e.office().equals(step.toOffice())
                                        || e.office().equals(step.fromOffice()) && within(step))
                        : within(step) && step.to() != null);
    }

    private static boolean within(HandoverStep step) {
        return step.from() == null || step.to() == null || step.from().equals(step.to());
    }

    private boolean goesTo(HandoverStep step, Set<OrganisationId> bodies) {
        return step.to() != null && file.titles().membersOf(step.to()).stream().anyMatch(bodies::contains);
    }

    private boolean comesFrom(HandoverStep step, Set<OrganisationId> bodies) {
        return step.from() == null
                || bodies.contains(step.from())
                || file.titles().membersOf(step.from()).stream().anyMatch(bodies::contains);
    }

    private boolean linked(Standing handover, Event e) {
        return e.told().stream().anyMatch(told -> pointsAt(handover, told.id()) || pointsAt(told, handover.id()));
    }

    private static boolean pointsAt(Standing from, EntryId to) {
        return from.header().links().stream()
                .anyMatch(l -> l.to() instanceof Target.OfEntry(var entry) && entry.equals(to));
    }

    /** Not shown to lie before the change, nor after the next one of the same kind. */
    private boolean inTime(HandoverStep step, Event e) {
        Edtf when = step.entry().occurred();
        if (when == null) {
            return true;
        }
        boolean before = certainlyBefore(when, e.date());
        boolean afterNext = events.stream()
                .filter(next -> next.sameLine(e)
                        && passage.continues(e.bodies(), next.bodies())
                        && certainlyBefore(e.date(), next.date()))
                .anyMatch(next -> certainlyBefore(next.date(), when));
        return !before && !afterNext;
    }

    private static boolean certainlyBefore(@Nullable Edtf one, @Nullable Edtf other) {
        return one != null && other != null && one.before(other) == Answer.YES;
    }

    /** The date in words, or that there is none. */
    static String when(@Nullable Edtf date) {
        return date == null ? "no date given" : date.inWords();
    }
}
