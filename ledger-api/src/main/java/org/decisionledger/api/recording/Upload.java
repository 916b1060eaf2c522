package org.decisionledger.api.recording;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file that somebody sent to import, and what became of it.
 *
 * @param id drawn when it was sent
 * @param owner who sent it, by the name they sign in with
 * @param name the file's name as it was sent: shown, and never used as the name of a file here
 * @param text what it holds
 * @param kind the wire name of the fact that each row of a CSV file tells; empty for a case file
 * @param mapping by the number of a column of a CSV file, from 0, the field it goes into; and by {@code all:} and the
 *     field, what is the same for all rows
 * @param sentAt when it was sent
 * @param added the entries it added; empty while it is not imported
 * @param undone whether those were withdrawn
 */
public record Upload(
        String id,
        String owner,
        String name,
        String text,
        String kind,
        Map<String, String> mapping,
        Instant sentAt,
        List<String> added,
        boolean undone) {

    public Upload {
        mapping = Map.copyOf(mapping);
        added = List.copyOf(added);
    }

    /** Whether it is a table whose columns are to be mapped. */
    public boolean table() {
        return !kind.isEmpty();
    }

    Upload mapped(Map<String, String> to) {
        return new Upload(id, owner, name, text, kind, to, sentAt, added, undone);
    }

    Upload imported(List<String> entries) {
        return new Upload(id, owner, name, text, kind, mapping, sentAt, entries, undone);
    }

    Upload takenBack() {
        return new Upload(id, owner, name, text, kind, mapping, sentAt, added, true);
    }
}
