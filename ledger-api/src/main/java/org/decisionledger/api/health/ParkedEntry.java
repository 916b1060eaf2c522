package org.decisionledger.api.health;

import java.time.Instant;

/**
 * An entry that a projection could not take in and has set aside, so that the others go on. It is tried again when the
 * ledger is opened the next time, and when the projection is made anew.
 *
 * @param projection the name of the projection, for example {@code index}
 * @param position the entry's position
 * @param entry the entry's id, as its row has it
 * @param error what kept the projection from taking it in, in a sentence
 * @param since when it was first set aside, UTC
 */
public record ParkedEntry(String projection, long position, String entry, String error, Instant since) {}
