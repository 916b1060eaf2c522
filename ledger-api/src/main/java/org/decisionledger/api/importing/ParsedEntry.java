package org.decisionledger.api.importing;

import java.util.List;
import org.decisionledger.core.refusal.Fault;
import tools.jackson.databind.JsonNode;

/**
 * One entry as parsed, before its fields are looked at.
 *
 * @param faults what cannot be read the one way it was meant, such as a field given twice
 */
record ParsedEntry(JsonNode node, Place place, List<Fault> faults) {}
