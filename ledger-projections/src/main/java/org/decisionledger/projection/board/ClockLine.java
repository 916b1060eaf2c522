package org.decisionledger.projection.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.calendar.Regime;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.clock.Clock;
import org.decisionledger.projection.clock.ClockCounted;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Puts one clock into a line, as seen on a day. */
final class ClockLine {

    private final CaseFile file;
    private final LocalDate day;

    ClockLine(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** A line and the last day of its clock, by which lines are put in order; {@code null} where it has none. */
    record Dated(@Nullable LocalDate last, boolean answered, Line line) {}

    /**
     * A clock that the law counts.
     *
     * @param about the entry that sets it off
     * @param stated the end as a source states it, with its entry; {@code null} for none
     * @param answers what is shown since, which ends it; empty when nothing is
     * @param remarks what must be known besides
     */
    Dated counted(
            Clock clock,
            Standing about,
            LocalDate event,
            @Nullable Edtf stated,
            @Nullable Statement statedBy,
            List<Statement> answers,
            List<String> remarks) {
        ClockCounted counted = ClockCounted.of(clock, event, stated);
        LineMaker line = begun(about, clock.title(), clock.event());
        line.cell(new Statement(counted.words(), entry(about)));
        line.cell(new Statement(
                left(counted.lastDay(), clock::isWorkingDay, clock == Clock.COMPLAINT_ANSWERED), List.of()));
        line.cell(answers);
        List<Statement> how = new ArrayList<>();
        how.add(new Statement(
                counted.provision() + ". " + counted.rule() + " Day 1 is "
                        + DayWords.withWeekday(counted.firstCounted()) + ".",
                List.of()));
        if (!counted.skipped().isEmpty()) {
            how.add(new Statement(
                    "Passed over: "
                            + counted.skipped().stream()
                                    .map(ClockCounted.Skipped::words)
                                    .collect(Collectors.joining("; "))
                            + ".",
                    List.of()));
        }
        if (counted.compared() != null && statedBy != null) {
            how.add(new Statement(counted.compared(), statedBy.entries()));
        }
        how.add(new Statement(counted.proviso(), List.of()));
        remarks.forEach(r -> how.add(new Statement(r, List.of())));
        counted.warnings().forEach(w -> how.add(new Statement(w, List.of())));
        line.cell(how);
        return end(line, clock.written(), clock.title(), about, counted.lastDay(), !answers.isEmpty());
    }

    /** A clock that cannot be counted, since the day that sets it off is not told. */
    Dated uncounted(Clock clock, Standing about, List<Statement> answers) {
        LineMaker line = begun(about, clock.title(), clock.event());
        line.cell(new Statement("not counted: the entry does not give the day", entry(about)));
        line.cell(new Statement("not known", List.of()));
        line.cell(answers);
        line.cell(new Statement(clock.proviso(), List.of()));
        return end(line, clock.written(), clock.title(), about, null, !answers.isEmpty());
    }

    /** A time that an entry sets, of which nothing is counted. */
    Dated set(String clock, String title, String event, Standing about, Edtf end, List<Statement> answers) {
        LocalDate last = DaySpan.ofEnd(end).last();
        LineMaker line = begun(about, title, event);
        line.cell(new Statement("The last day set is " + end.inWords() + ".", entry(about)));
        line.cell(new Statement(
                last == null
                        ? "not known: the time set has no last day"
                        : left(last, Regime.PCR_2015::isWorkingDay, false),
                List.of()));
        line.cell(answers);
        line.cell(new Statement(
                "As the entry sets it; nothing is worked out. Working days left are counted without the bank holidays of"
                        + " England and Wales.",
                List.of()));
        return end(line, clock, title, about, last, !answers.isEmpty());
    }

    private LineMaker begun(Standing about, String title, String event) {
        return new LineMaker(
                        BoardKind.CLOCKS,
                        about.header().subject().value(),
                        file.titles().of(about.header().subject()))
                .cell(new Statement(title, List.of()))
                .cell(new Statement(
                        event + ", "
                                + (about.occurred() == null
                                        ? "no date given"
                                        : about.occurred().inWords()),
                        entry(about)));
    }

    private Dated end(
            LineMaker line, String clock, String title, Standing about, @Nullable LocalDate last, boolean answered) {
        line.value(BoardFacet.CLOCK, clock, title);
        OrganisationId by = about.header().by().organisation();
        if (by != null) {
            line.value(BoardFacet.BODY, by.value(), file.titles().of(by));
        }
        if (answered) {
            line.value(BoardFacet.STATE, "answered", "an answer is shown");
        } else if (last == null) {
            line.value(BoardFacet.STATE, "notCounted", "not counted");
        } else if (last.isBefore(day)) {
            line.value(BoardFacet.STATE, "over", "over, and no answer shown");
        } else {
            line.value(BoardFacet.STATE, "running", "running");
        }
        return new Dated(last, answered, line.line());
    }

    private String left(LocalDate last, Predicate<LocalDate> working, boolean calendar) {
        long days = ChronoUnit.DAYS.between(day, last);
        String on = " on " + DayWords.of(day);
        if (days < 0) {
            return "over for " + DayWords.days(-days) + on;
        }
        if (calendar) {
            return DayWords.days(days) + on;
        }
        long workingDays =
                day.plusDays(1).datesUntil(last.plusDays(1)).filter(working).count();
        return (workingDays == 1 ? "1 working day" : workingDays + " working days") + on;
    }

    static List<String> entry(Standing s) {
        return List.of(s.id().value());
    }
}
