package org.decisionledger.core.procurement;

import org.decisionledger.core.fact.Meaning;

/** One grade of a scale and what it means. */
public record RatingMeaning(
        @Meaning("the grade") String rating,
        @Meaning("what it means") String meaning) {}
