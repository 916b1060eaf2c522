package org.decisionledger.core.document;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.OrganisationId;

/** One way of reading a passage, and who holds it. */
public record Reading(
        @Meaning("who reads it so") OrganisationId by,
        @Meaning("how it is read") String reading) {}
