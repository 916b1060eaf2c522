package org.decisionledger.core.rule.outcome;

import java.util.Objects;
import org.decisionledger.core.thing.OrganisationId;

/**
 * A rule that governs, or may.
 *
 * @param certain false when the dates or words do not decide it
 * @param otherMatters whether it is for all matters that no other rule names
 */
record Candidate(RuleOnRecord rule, boolean certain, boolean otherMatters) {

    /** The same rule in a version that came into force later. */
    boolean isReplacedBy(Candidate other) {
        return rule.rule().rule().equals(other.rule.rule().rule()) && InForce.startsLater(other.rule, rule);
    }

    /** A rule of the same text or forum that names the matter, where this one is for all others. */
    boolean yieldsTo(Candidate other) {
        return otherMatters && !other.otherMatters && (sameText(other) || sameForum(other));
    }

    private boolean sameText(Candidate other) {
        return Objects.equals(rule.rule().instrument(), other.rule.rule().instrument());
    }

    private boolean sameForum(Candidate other) {
        OrganisationId forum = rule.rule().forum();
        return forum != null && forum.equals(other.rule.rule().forum());
    }
}
