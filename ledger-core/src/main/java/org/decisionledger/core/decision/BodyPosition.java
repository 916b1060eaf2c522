package org.decisionledger.core.decision;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.OrganisationId;

/** How one body stood. */
public record BodyPosition(
        @Meaning("the body") OrganisationId body,
        @Meaning("its position") String position) {}
