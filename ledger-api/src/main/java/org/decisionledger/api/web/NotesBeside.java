package org.decisionledger.api.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Notes that people pinned beside the entries, for pages to show. A note is no entry and no evidence; where nobody keeps
 * notes, no such bean is there.
 */
public interface NotesBeside {

    /**
     * A note to be shown.
     *
     * @param id its own
     * @param entry the entry it is pinned to; empty for a stretch of time
     * @param stretch the stretch of time; {@code null} for an entry
     * @param by who wrote it, as others know them
     * @param writtenAt when
     * @param text what it says
     */
    record Pinned(String id, String entry, @Nullable Edtf stretch, String by, Instant writtenAt, String text) {

        /** The stretch in words; empty for an entry. */
        public String when() {
            return stretch == null ? "" : stretch.inWords();
        }
    }

    /** Those pinned to these entries, none written after the moment asked about. */
    List<Pinned> onEntries(Collection<String> entries, AsOf asOf);

    /** Those pinned to a stretch of time on the chronology of a thing that had begun, or may have, by then. */
    List<Pinned> onStretches(String thing, AsOf asOf);
}
