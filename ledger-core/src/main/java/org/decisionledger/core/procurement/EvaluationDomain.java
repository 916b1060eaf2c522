package org.decisionledger.core.procurement;

import java.util.List;
import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** A domain of an evaluation and its criteria. */
public record EvaluationDomain(
        @Meaning("the domain") String name,
        @Meaning("its criteria, as the source lists them") List<String> criteria,

        @Meaning("its weight in per cent; left out when the source gives none") @Nullable
        String weight) {
    public EvaluationDomain {
        criteria = List.copyOf(criteria);
    }
}
