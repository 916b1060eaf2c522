package org.decisionledger.core.contract;

import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** One stage that must be gone through before service can begin, and how long it takes. */
public record LeadStage(
        @Meaning("the stage") String stage,
        @Meaning("how long it takes, in calendar days") Integer days,

        @Meaning("the body whose meeting must approve before the next stage begins") @Nullable
        String forum,

        @Meaning("how the source puts it") @Nullable String words) {}
