package org.decisionledger.projection.succession;

import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One entry that tells of one body following another.
 *
 * @param predecessor the body that came before
 * @param successor the body that follows
 * @param change what kind of change it was
 * @param known whether the source states the succession, infers it, or leaves it unknown
 * @param date when, as far as the entry dates it
 * @param only what it follows it in, when the entry limits it; {@code null} for the body as a whole
 * @param entry the entry that tells it
 */
public record Succeeded(
        OrganisationId predecessor,
        OrganisationId successor,
        Change change,
        Succession known,
        @Nullable Edtf date,
        @Nullable String only,
        Standing entry) {

    /** The kinds of change (W3C Organization Ontology: merge, split, creation, closure, transfer). */
    public enum Change {
        MERGER("merger"),
        DIVISION("division"),
        CREATION("creation"),
        CLOSURE("closure"),
        TRANSFER("transfer of functions"),
        NOT_STATED("succession, how it came about not stated");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the body as a whole follows, not only in some function. */
    public boolean whole() {
        return only == null;
    }
}
