package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * One contract as the entries tell it on a date.
 *
 * @param contract the contract
 * @param title what people call it
 * @param on the date asked about (EDTF), or {@code null} for none: then nothing is later, and no days are counted
 * @param onWords the same in words
 * @param day the day from which days are counted, the last of {@code on}, in Europe/London
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param kin the contracts it follows and those that follow it, as linked
 * @param life the entries that tell how it came about, was changed and ended by the date, in order of occurrence
 * @param ends the ends that stand on that date, side by side; empty when no entry gives one
 * @param order why the first of several ends stands first, and that this settles nothing; {@code null} with fewer
 * @param replaced ends told that a later act replaced
 * @param later ends told by entries that are dated after the date asked about
 * @param terms the terms told in words
 * @param options options to extend, and what is told of their use
 * @param worth what it is worth then
 * @param timeLeft for each end that stands and each set of stages, the last safe start
 * @param planned the steps planned in procurements that lead to it or follow it: dates, never lead times
 * @param remarks what does not fit or is not known, and is not settled here
 */
public record ContractThen(
        String contract,
        String title,
        @Nullable String on,
        @Nullable String onWords,
        @Nullable LocalDate day,
        AsOf asOf,
        long position,
        List<Kin> kin,
        List<TimelineRow> life,
        List<EndThen> ends,
        @Nullable String order,
        List<EndTold> replaced,
        List<EndTold> later,
        List<Statement> terms,
        List<Statement> options,
        Worth worth,
        List<TimeLeftThen> timeLeft,
        List<Planned> planned,
        List<Statement> remarks) {

    /**
     * A contract before or after this one, by one telling.
     *
     * @param contract that contract
     * @param title what people call it
     * @param relation how this contract stands to it, for example "succeeds" or "is succeeded by"
     * @param byThen whether the telling is of something that had happened by the date asked about
     * @param row the entry that carries the link
     */
    public record Kin(String contract, String title, String relation, Answer byThen, TimelineRow row) {}

    /**
     * A planned step.
     *
     * @param procurement the procurement it belongs to
     * @param step what is to happen
     * @param planned when, in words
     * @param replaces the plan it takes the place of, in words
     * @param forum where it is to be decided
     * @param byThen whether the plan had been made by the date asked about
     * @param row the entry that tells the plan
     */
    public record Planned(
            String procurement,
            String step,
            String planned,
            @Nullable String replaces,
            @Nullable String forum,
            Answer byThen,
            TimelineRow row) {}
}
