package org.decisionledger.projection.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is missing, at the place of a timeline where it should stand.
 *
 * @param id the gap noted, or the name of the implied one
 * @param under the entry of the timeline after which it should stand; {@code null} before all of them
 * @param when when it should have been made, in words; empty where no source says
 * @param words what is missing, in one sentence
 * @param noted true when a source notes it, false when it follows from the entries
 * @param state open, or closed with what was found and when
 * @param searches who looked, where and when, one line each
 * @param entries the entries it rests on
 */
public record Missing(
        String id,
        @Nullable String under,
        String when,
        String words,
        boolean noted,
        String state,
        List<String> searches,
        List<String> entries) {

    public Missing {
        searches = List.copyOf(searches);
        entries = List.copyOf(entries);
    }
}
