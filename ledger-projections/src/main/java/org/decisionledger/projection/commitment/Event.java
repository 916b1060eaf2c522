package org.decisionledger.projection.commitment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A change in an office or a body that holds an undertaking.
 *
 * @param kind what changed
 * @param office the office whose holder changed, or {@code null}
 * @param from the body that another follows, or that ended or was changed; {@code null} for a change of holder
 * @param to the body that follows
 * @param bodies the bodies concerned
 * @param date when, as told
 * @param byThen whether it had come by the date asked about
 * @param words what changed, in a sentence without its date
 * @param told the entries that tell it
 */
record Event(
        Undertaking.ChangeKind kind,
        @Nullable OfficeId office,
        @Nullable OrganisationId from,
        @Nullable OrganisationId to,
        Set<OrganisationId> bodies,
        @Nullable Edtf date,
        Answer byThen,
        String words,
        List<Standing> told) {

    /** Whether this changes the same office as {@code other}, or is the same kind of change where neither is of one. */
    boolean sameLine(Event other) {
        return kind == other.kind && Objects.equals(office, other.office);
    }
}
