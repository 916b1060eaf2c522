package org.decisionledger.core.entry;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every fact.
 *
 * <p>Three times are never confused: {@code occurred} is when it happened (EDTF, as written; absent when the source
 * gives no date), the date on which a source said so stands with the {@link Source} or the {@link Account}, and the
 * recorded time is not here at all: it is the ledger's own and belongs to {@link RecordedEntry}.
 *
 * @param id the entry's name, unique in the ledger
 * @param subject the thing the entry is filed under
 * @param occurred when it happened, or {@code null} when no source says
 * @param by who did or said it
 * @param sources where it is taken from, at least one
 * @param account whose account it is, or {@code null} when the source tells it as its own
 * @param links how it stands to other entries and things
 * @param classification who may see it
 * @param note the recorder's own words, for what the fields cannot carry
 */
public record Header(
        EntryId id,
        ThingId subject,
        @Nullable Edtf occurred,
        Actor by,
        List<Source> sources,
        @Nullable Account account,
        List<Link> links,
        Classification classification,
        @Nullable String note) {

    public Header {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }
}
