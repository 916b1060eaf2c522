package org.decisionledger.api.answer;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where passages marked as personal data of a person stand, for whoever is asked to erase them or to give access.
 *
 * @param entries the entries that hold such passages, in order of position; the marks stay when the words are erased
 * @param erasedBy the entry that tells of the erasure, or {@code null}
 * @param readable whether a key of the person is there
 */
public record PersonalPassages(
        PersonId person, List<EntryId> entries, @Nullable String erasedBy, boolean readable) {

    public PersonalPassages {
        entries = List.copyOf(entries);
    }
}
