package org.decisionledger.projection.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An end that stands on the date asked about, with every entry that tells it.
 *
 * @param ends the end as written (EDTF), the last day inclusive
 * @param words the same in words
 * @param told the tellings, those latest in time first
 * @param fewest calendar days from the day asked about to the first day that the end allows, negative when it is past;
 *     {@code null} when no day was asked about or the end gives none
 * @param most the same to the last day that the end allows
 * @param daysWords the days in words; {@code null} when no day was asked about
 */
public record EndThen(
        String ends,
        String words,
        List<EndTold> told,
        @Nullable Long fewest,
        @Nullable Long most,
        @Nullable String daysWords) {}
