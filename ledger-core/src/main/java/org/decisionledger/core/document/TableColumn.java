package org.decisionledger.core.document;

import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** One column of a printed table. */
public record TableColumn(
        @Meaning("its heading as printed, or a plain one") String name,

        @Meaning("the unit of its figures; left out for a column of words") @Nullable
        String unit,

        @Meaning("true when it is printed as the sum of the columns before it") @Nullable
        Boolean total) {}
