package org.decisionledger.projection.evidence;

import java.util.List;
import org.decisionledger.projection.timeline.Statement;

/**
 * A document as evidence.
 *
 * @param document its identifier
 * @param title it in words
 * @param states each state that entries show, in the order of {@link EvidenceState}; none when no entry tells of it
 */
public record Evidence(String document, String title, List<Shown> states) {

    public Evidence {
        states = List.copyOf(states);
    }

    /** A state, and what shows it. */
    public record Shown(EvidenceState state, Statement why) {}

    /** Whether there is more to say than that it was seen. */
    public boolean wanting() {
        return states.stream().anyMatch(s -> s.state() != EvidenceState.SEEN);
    }
}
