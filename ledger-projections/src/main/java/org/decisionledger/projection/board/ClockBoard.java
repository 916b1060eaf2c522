package org.decisionledger.projection.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintKind;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.board.ClockLine.Dated;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.clock.Clock;
import org.decisionledger.projection.law.Condition;
import org.decisionledger.projection.law.Pack;
import org.decisionledger.projection.law.Packs;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Clocks: those without an answer first, and of them those that end soonest after the day or ended last before it. */
final class ClockBoard {

    /** The complaints regulations hold for complaints made from this day, SI 2009/309 reg 1. */
    private static final LocalDate COMPLAINTS_FROM = LocalDate.of(2009, 4, 1);

    private static final List<Trait> TELLING = Stream.of(
                    ProcurementNoticePublished.class,
                    ReleasePublished.class,
                    ComplaintReceived.class,
                    ComplaintAnswered.class,
                    ComplaintClosed.class,
                    CriticismPut.class,
                    CriticismReplied.class,
                    LeadActionProposed.class,
                    PartyResponded.class)
            .map(Trait::kind)
            .toList();

    private final CaseFile file;
    private final ClockLine maker;
    private final List<Dated> lines = new ArrayList<>();

    private ClockBoard(CaseFile file, LocalDate day) {
        this.file = file;
        this.maker = new ClockLine(file, day);
    }

    static List<Line> lines(EntrySource source, When when) {
        LocalDate day = when.day();
        ClockBoard board =
                new ClockBoard(new Gathering(source, when.cut()).having(TELLING).fold(), day);
        board.file.valid().forEach(board::look);
        return board.lines.stream()
                .sorted(Comparator.comparing(Dated::answered)
                        .thenComparing(d -> d.last() == null ? 2 : d.last().isBefore(day) ? 1 : 0)
                        .thenComparing(
                                d -> d.last() == null ? 0 : Math.abs(d.last().toEpochDay() - day.toEpochDay())))
                .map(Dated::line)
                .toList();
    }

    private void look(Standing s) {
        if (s.fact() instanceof ProcurementNoticePublished f) {
            standstills(s, f);
        } else if (s.fact() instanceof ComplaintReceived f) {
            complaint(s, f);
        } else if (s.fact() instanceof CriticismPut f && f.replyBy() != null) {
            lines.add(maker.set(
                    "criticism",
                    "Reply to a criticism",
                    "the criticism was put to " + file.titles().of(f.party()),
                    s,
                    f.replyBy(),
                    since(
                            CriticismReplied.class,
                            r -> r.fact() instanceof CriticismReplied a
                                    && a.criticism().equals(f.criticism()),
                            "replied to")));
        } else if (s.fact() instanceof LeadActionProposed f && f.replyBy() != null) {
            lines.add(maker.set(
                    "proposal",
                    "Answers to a proposal",
                    "it was put to the parties",
                    s,
                    f.replyBy(),
                    since(
                            PartyResponded.class,
                            r -> r.fact() instanceof PartyResponded a
                                    && a.decision().equals(f.decision()),
                            "an answer")));
        }
    }

    /** The standstill of each regime that takes such a notice to begin one and had come into force by its day. */
    private void standstills(Standing s, ProcurementNoticePublished notice) {
        LocalDate day = day(s.occurred());
        Map<Clock, List<String>> clocks = new EnumMap<>(Clock.class);
        for (Pack pack : Packs.shipped().all()) {
            boolean begins = pack.rules().stream()
                    .anyMatch(r ->
                            r.condition() == Condition.STANDSTILL && r.notices().contains(notice.kind()));
            Clock clock = clock(pack);
            LocalDate latest =
                    s.occurred() == null ? null : DaySpan.of(s.occurred()).last();
            if (begins && clock != null && (latest == null || !latest.isBefore(pack.from()))) {
                List<String> remarks = clocks.computeIfAbsent(clock, c -> new ArrayList<>());
                if (pack.to() != null && day != null && day.isAfter(pack.to())) {
                    remarks.add(pack.title() + " holds only for procedures that commenced by " + DayWords.of(pack.to())
                            + ".");
                }
            }
        }
        Stated stated = stated(notice.procurement());
        clocks.forEach((clock, remarks) -> lines.add(
                day == null
                        ? maker.uncounted(clock, s, List.of())
                        : maker.counted(
                                clock,
                                s,
                                day,
                                stated == null ? null : stated.end(),
                                stated == null ? null : stated.by(),
                                List.of(),
                                remarks)));
    }

    private record Stated(Edtf end, Statement by) {}

    private static @Nullable Clock clock(Pack pack) {
        if (pack.id().startsWith("pcr-")) {
            return Clock.PCR;
        }
        return pack.id().startsWith("psr-") ? Clock.PSR : pack.id().startsWith("act-") ? Clock.ACT : null;
    }

    private @Nullable Stated stated(ProcurementId procurement) {
        return file.valid(ReleasePublished.class).stream()
                .filter(s -> s.fact() instanceof ReleasePublished f
                        && f.procurement().equals(procurement)
                        && f.standstillStated() != null)
                .map(s -> new Stated(
                        Objects.requireNonNull(((ReleasePublished) s.fact()).standstillStated()),
                        new Statement("", ClockLine.entry(s))))
                .findFirst()
                .orElse(null);
    }

    private void complaint(Standing s, ComplaintReceived complaint) {
        boolean looked = complaint.kind() == ComplaintKind.FORMAL || complaint.kind() == ComplaintKind.NOT_STATED;
        LocalDate latest =
                s.occurred() == null ? null : DaySpan.of(s.occurred()).last();
        if (!looked || (latest != null && latest.isBefore(COMPLAINTS_FROM))) {
            return;
        }
        List<Statement> answers = since(
                ComplaintFact.class,
                a -> (a.fact() instanceof ComplaintAnswered || a.fact() instanceof ComplaintClosed)
                        && ((ComplaintFact) a.fact()).complaint().equals(complaint.complaint()),
                "answered or closed");
        LocalDate day = day(s.occurred());
        List<String> remarks = complaint.kind() == ComplaintKind.NOT_STATED
                ? List.of("No entry says whether it is a formal complaint.")
                : List.of();
        for (Clock clock : List.of(Clock.COMPLAINT_ACKNOWLEDGED, Clock.COMPLAINT_ANSWERED)) {
            lines.add(
                    day == null
                            ? maker.uncounted(clock, s, answers)
                            : maker.counted(clock, s, day, null, null, answers, remarks));
        }
    }

    /** What certainly had come by then, with its date. */
    private List<Statement> since(Class<? extends LedgerFact> kind, Predicate<Standing> wanted, String words) {
        Map<String, Statement> said = new LinkedHashMap<>();
        file.valid(kind).stream()
                .filter(wanted)
                .filter(a -> a.byThen() == Answer.YES)
                .forEach(a -> said.put(
                        a.id().value(),
                        new Statement(
                                words + ", "
                                        + (a.occurred() == null
                                                ? "no date given"
                                                : a.occurred().inWords()),
                                ClockLine.entry(a))));
        return List.copyOf(said.values());
    }

    private static @Nullable LocalDate day(@Nullable Edtf occurred) {
        if (occurred == null || occurred.uncertain() || occurred.approximate()) {
            return null;
        }
        DaySpan span = DaySpan.of(occurred);
        return span.isOneDay() ? span.last() : null;
    }
}
