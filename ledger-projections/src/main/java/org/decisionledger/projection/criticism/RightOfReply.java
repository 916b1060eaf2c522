package org.decisionledger.projection.criticism;

import java.util.List;
import org.decisionledger.projection.timeline.Statement;

/**
 * What became of the criticism that one entry holds.
 *
 * @param criticisms those that come from the entry, each with its replies
 * @param notPut to which of the bodies it criticises no entry shows that it was put
 */
public record RightOfReply(List<CriticismFile> criticisms, List<Statement> notPut) {

    /** Whether the entry holds no criticism, as far as entries show. */
    public boolean isEmpty() {
        return criticisms.isEmpty() && notPut.isEmpty();
    }
}
