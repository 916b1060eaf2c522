package org.decisionledger.core.procurement;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** One dated step of a plan. A planned date is not the date of an event. */
public record PlannedStep(
        @Meaning("what is to happen") String step,
        @Meaning("when it is to happen") @Nullable Edtf planned,

        @Meaning("the earlier plan it takes the place of") @Nullable
        Edtf replaces,

        @Meaning("where it is to be decided") @Nullable String forum) {}
