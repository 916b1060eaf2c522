package org.decisionledger.core.organisation;

import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** Another name or spelling under which the sources speak of a body. */
public record OtherName(
        @Meaning("the other name, as written") String name,

        @Meaning("where it is used, for example a section") @Nullable
        String where) {}
