package org.decisionledger.core.runway;

import java.util.List;
import org.decisionledger.core.time.Edtf;

/**
 * A committee that must approve before a stage may begin, and when it is to meet.
 *
 * @param committee its name
 * @param beforeStage the name of the stage that may not begin without the approval
 * @param meetings the planned meetings, in any order and as exactly as they are stated
 */
public record ApprovalNeeded(String committee, String beforeStage, List<Edtf> meetings) {

    public ApprovalNeeded {
        meetings = List.copyOf(meetings);
    }
}
