package org.decisionledger.core.funding;

import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** One part of the money and how it is shared out. */
public record SharedPart(
        @Meaning("the part, as the source names it") String part,

        @Meaning("its share of the whole in per cent, when the source gives one") @Nullable
        String percent,

        @Meaning("by what it is shared out") ShareKey key,

        @Meaning("the figures it is shared out by") @Nullable
        String base) {}
