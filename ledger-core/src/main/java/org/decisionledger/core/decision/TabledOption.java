package org.decisionledger.core.decision;

import java.util.List;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An option as it was put before a body. */
public record TabledOption(
        @Meaning("the option") @Introduces OptionId option,

        @Meaning("its label in the paper; for options the source does not label, a plain description")
        String label,

        @Meaning("the option as put, in brief") @Title String text,
        @Meaning("its appraisal") @Nullable String appraisal,

        @Meaning("the legal or other advice on it") @Nullable
        String advice,

        @Meaning("whose advice that is") @Nullable OrganisationId adviser,
        @Meaning("its cost") @Nullable Money cost,
        @Meaning("risks named") List<String> risks) {

    public TabledOption {
        risks = List.copyOf(risks);
    }
}
