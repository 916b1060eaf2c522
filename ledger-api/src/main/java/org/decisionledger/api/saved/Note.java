package org.decisionledger.api.saved;

import java.time.Instant;

/**
 * A note that somebody pinned to an entry or to a stretch of time.
 *
 * @param id its own
 * @param owner who wrote it, by the name they sign in with
 * @param ownerName as others know them
 * @param entry the entry it is pinned to; empty for a stretch of time
 * @param thing the thing whose chronology holds the stretch; empty for an entry
 * @param stretch the stretch (EDTF); empty for an entry
 * @param text what it says
 * @param writtenAt when it was written
 */
public record Note(
        String id,
        String owner,
        String ownerName,
        String entry,
        String thing,
        String stretch,
        String text,
        Instant writtenAt) {}
