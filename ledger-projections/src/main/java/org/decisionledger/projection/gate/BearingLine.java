package org.decisionledger.projection.gate;

import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.Kind;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.State;
import org.jspecify.annotations.Nullable;

/**
 * A line and the gates it bears on.
 *
 * @param raised the place of the gate it was raised at, or -1 when none on record
 * @param due the place of the gate by which it is to be met, or -1 when none on record
 * @param raisedBy the entry that raised it
 * @param closedBy the entry that closes it, or {@code null} while it is open
 */
record BearingLine(
        Line line,
        int raised,
        int due,
        Standing raisedBy,
        @Nullable Standing closedBy) {

    /** Whether it stands against closing the gate at place {@code gate} as long as it is open. */
    boolean bearsOn(int gate) {
        if (due >= 0) {
            return due <= gate;
        }
        return line.kind() == Kind.CONDITION ? raised < gate : raised <= gate;
    }

    /** Whether it was raised at that gate and is to be met after it. */
    boolean carriedOnFrom(int gate) {
        return raised == gate && !bearsOn(gate);
    }

    /** Whether it was open on a day, as far as the dates tell. */
    Answer openOn(@Nullable Edtf day) {
        if (closedBy == null) {
            boolean raisedLater = day != null
                    && raisedBy.occurred() != null
                    && raisedBy.occurred().after(day) == Answer.YES;
            return line.state() == State.CANNOT_BE_TOLD ? Answer.POSSIBLY : raisedLater ? Answer.NO : Answer.YES;
        }
        if (day == null || closedBy.occurred() == null) {
            return Answer.POSSIBLY;
        }
        return switch (closedBy.occurred().by(day)) {
            case YES -> Answer.NO;
            case POSSIBLY -> Answer.POSSIBLY;
            case NO -> Answer.YES;
        };
    }
}
