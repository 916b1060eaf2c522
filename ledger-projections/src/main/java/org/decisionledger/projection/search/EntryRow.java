package org.decisionledger.projection.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one version of an entry.
 *
 * @param entry the entry's name
 * @param position its place in the ledger
 * @param version 1 for the entry as first recorded
 * @param from the position from which this version stood
 * @param until the position from which the next one stood; {@code null} while this one stands
 * @param earliest the first second it may have happened, since 1970; {@code null} when that is not bounded
 * @param texts its words, without names of things
 * @param names names of things that were on record whenever this version was
 * @param late identifiers of things whose name depends on the moment asked about
 * @param things identifiers of all things named in it, and of the documents it cites
 * @param facets what it can be narrowed by
 * @param disputed the entries that this one disputes, or tells that somebody disputes
 * @param disputes whether it is itself a dispute
 * @param named names that it gives to things, by their identifiers
 */
record EntryRow(
        String entry,
        long position,
        int version,
        long from,
        @Nullable Long until,
        @Nullable Long earliest,
        List<String> texts,
        List<String> names,
        SortedSet<String> late,
        SortedSet<String> things,
        SortedMap<SearchFacet, SortedSet<String>> facets,
        SortedSet<String> disputed,
        boolean disputes,
        Map<String, String> named) {

    /** A hash of everything in it. */
    byte[] digest() {
        return sha256(toString());
    }

    /** A number for the name of an entry; two entries have the same with a likelihood of nearly nothing. */
    static long number(String entry) {
        byte[] hash = sha256(entry);
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | hash[i] & 0xff;
        }
        return number;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
