package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last safe start for one end and one set of stages, and the days left until it.
 *
 * @param ends the end counted back from (EDTF); {@code null} when no entry gives one
 * @param endWords the same in words
 * @param statedBy who states the lead times, in words
 * @param entry the entry that states them; {@code null} when whoever asks gives them, or nobody does
 * @param stages in the order in which they are gone through
 * @param words the last safe start in one plain sentence, or why there is none
 * @param first the last safe start; the first of its days where the dates are not given to the day; {@code null} when
 *     not known
 * @param last the last of its days
 * @param fewest days left from the day asked about if the dates turn out badly, negative when short
 * @param most the same if they turn out well
 * @param daysWords the days left in words; {@code null} when no day was asked about
 * @param approval which meeting must approve, in words
 * @param notes what must be known before relying on it
 */
public record TimeLeftThen(
        @Nullable String ends,
        @Nullable String endWords,
        String statedBy,
        @Nullable String entry,
        List<StageThen> stages,
        String words,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Long fewest,
        @Nullable Long most,
        @Nullable String daysWords,
        @Nullable String approval,
        List<String> notes) {

    /**
     * A stage.
     *
     * @param days calendar days
     * @param latestStart the last day on which it can begin, in words; {@code null} when not known
     */
    public record StageThen(
            String name, @Nullable Integer days, @Nullable String latestStart) {}
}
