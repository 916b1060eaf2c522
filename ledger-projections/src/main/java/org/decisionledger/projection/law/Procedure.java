package org.decisionledger.projection.law;

import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks states of the procedure that led to an award. What is left out is looked for in the record.
 *
 * @param commenced the day the procedure commenced (a notice sent, or a provider contacted), never that of the award
 * @param area what was bought; never worked out from words, so {@link SubjectArea#UNKNOWN} stays unknown
 * @param authority who bought
 */
public record Procedure(@Nullable Edtf commenced, SubjectArea area, AuthorityKind authority) {

    /** Nothing is stated. */
    public static final Procedure NOT_STATED = new Procedure(null, SubjectArea.UNKNOWN, AuthorityKind.UNKNOWN);
}
