package org.decisionledger.api.recording;

import java.util.List;

/**
 * A part of the form under a heading of its own.
 *
 * @param key the ending of the messages that name and explain it
 * @param parts in order
 * @param folded whether it is shown closed as long as nothing is typed in it
 */
public record Section(String key, List<Part> parts, boolean folded) {

    public boolean filled() {
        return parts.stream().anyMatch(Part::filled);
    }
}
