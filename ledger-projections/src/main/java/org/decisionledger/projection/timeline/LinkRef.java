package org.decisionledger.projection.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A link of an entry, read from that entry.
 *
 * @param relation written name of the relation
 * @param words the relation in words, read from the entry this stands with
 * @param target the entry or thing at the other end
 * @param targetWords what that is, in words
 * @param incoming true when the other end carries the link
 * @param note what the link rests on
 */
public record LinkRef(
        String relation,
        String words,
        String target,
        String targetWords,
        boolean incoming,
        @Nullable String note) {}
