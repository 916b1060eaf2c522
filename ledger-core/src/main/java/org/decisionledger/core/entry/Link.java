package org.decisionledger.core.entry;

import org.decisionledger.core.fact.Meaning;
import org.jspecify.annotations.Nullable;

/** A directed link from an entry to another entry or to a thing. */
public record Link(
        @Meaning("how this entry stands to the other") Relation relation,

        @Meaning("the id of an entry, or of a thing as kind:slug")
        Target to,

        @Meaning("what the link rests on, when that is not plain from the entry's own sources") @Nullable
        String note) {

    public static Link to(Relation relation, String target) {
        return new Link(relation, Target.parse(target), null);
    }
}
