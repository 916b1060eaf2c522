package org.decisionledger.api.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a register is narrowed to, as asked for; {@code null} leaves a part open.
 *
 * @param state of disputes: the name of a state in which some party stands, for example {@code silent}
 * @param party of disputes: a body that stands to them in some way, or in that state
 * @param conflictKind of conflicts: the code of a kind, for example {@code dates-differ}
 * @param hardness of conflicts: the code of a hardness, for example {@code cannot-both-be-true}
 */
public record Narrowing(
        @Nullable String state,
        @Nullable String party,
        @Nullable String conflictKind,
        @Nullable String hardness) {

    /** Not narrowed. */
    public static final Narrowing NONE = new Narrowing(null, null, null, null);
}
