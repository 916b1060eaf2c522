package org.decisionledger.core.instrument;

import org.decisionledger.core.fact.Meaning;

/** One clause of an instrument, in brief. */
public record Clause(
        @Meaning("its number as printed") String number,
        @Meaning("what it says, in our own words") String text) {}
