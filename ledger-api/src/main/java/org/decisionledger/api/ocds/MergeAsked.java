package org.decisionledger.api.ocds;

import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;

/**
 * How releases are to be merged.
 *
 * @param form what is to come out
 * @param mode whose word counts
 * @param rules the merge rules
 */
public record MergeAsked(MergeForm form, MergeMode mode, MergeRules rules) {}
