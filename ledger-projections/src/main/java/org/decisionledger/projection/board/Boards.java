package org.decisionledger.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.contract.Asked;
import org.jspecify.annotations.Nullable;

/** Makes boards: a pure function of the entries, the date, the moment and the day on which it is asked. */
public final class Boards {

    /** Things are looked at so many at a time, so that only the lines are kept of all. */
    private static final int BLOCK = 100;

    private Boards() {}

    /**
     * When a board is asked for.
     *
     * @param on the date asked about (EDTF): nothing that happened after it is shown; {@code null} for the date of
     *     {@code asOf}, or for none
     * @param today the day on which the question is put, counted from when nothing else gives a day
     * @param asOf the moment asked about
     */
    public record When(@Nullable Edtf on, LocalDate today, AsOf asOf) {

        /** The moment with the date in it. */
        public AsOf cut() {
            return asOf.until(on);
        }

        /** The day to count from: that of the date asked about, else that of the moment, else today. */
        public LocalDate day() {
            Edtf occurred = cut().occurred();
            LocalDate last = occurred == null ? null : DaySpan.of(occurred).last();
            if (last != null) {
                return last;
            }
            Instant recorded = asOf.recorded();
            return recorded == null ? today : recorded.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        }
    }

    /**
     * A board, all but that of flags.
     *
     * @param asked lead times given with the question, for the runway
     */
    public static Board of(EntrySource source, BoardKind kind, When when, Asked asked) {
        List<Line> lines = switch (kind) {
            case COMMITMENTS -> CommitmentBoard.lines(source, when);
            case HANDOVERS -> HandoverBoard.lines(source, when);
            case RUNWAY -> RunwayBoard.lines(source, when, asked);
            case CLOCKS -> ClockBoard.lines(source, when);
            case CIRCULATION -> CirculationBoard.lines(source, when);
            case FLAGS -> throw new IllegalArgumentException("Flags are made of what the checks found.");
        };
        return new Board(kind, when.cut(), when.day(), source.cut(when.asOf().recorded()), List.of(), lines);
    }

    /** The board of flags: what the checks found. */
    public static Board flags(CheckReport checks) {
        return new Board(
                BoardKind.FLAGS, checks.asOf(), checks.day(), checks.position(), List.of(), FlagBoard.lines(checks));
    }

    /** The copies of one document or review. */
    public static Board circulation(Circulation circulation, LocalDate day) {
        return new Board(
                BoardKind.CIRCULATION,
                circulation.asOf(),
                day,
                circulation.position(),
                List.of(),
                CirculationBoard.lines(circulation));
    }

    /** Every thing of a kind introduced by then, some at a time. */
    static void each(EntrySource source, ThingKind kind, AsOf asOf, Consumer<List<ThingId>> look) {
        long cut = source.cut(asOf.recorded());
        ThingId last = null;
        List<ThingId> block = source.things(kind, cut, null, BLOCK);
        while (!block.isEmpty()) {
            look.accept(block);
            last = block.getLast();
            block = source.things(kind, cut, last, BLOCK);
        }
    }
}
