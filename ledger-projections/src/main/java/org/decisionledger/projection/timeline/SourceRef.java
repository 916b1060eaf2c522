package org.decisionledger.projection.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry is taken from, ready to be cited.
 *
 * @param document identifier of the document
 * @param title its title as of the moment asked about
 * @param locator the place in it
 * @param quote a few words as they stand there
 * @param stated when the source said so, in words, if that is not the date of the document
 */
public record SourceRef(
        String document,
        String title,
        String locator,
        @Nullable String quote,
        @Nullable String stated) {}
