package org.decisionledger.core.rule;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A body through which a matter must pass before it is decided, in the order of the list. */
public record RequiredStop(
        @Meaning("the body") @Nullable OrganisationId body,
        @Meaning("what it does with the matter") StopAct act,
        @Meaning("how the text puts it") @Nullable String words) {}
