package org.decisionledger.projection.check;

/**
 * A number that a check goes by and that those who run the ledger may set.
 *
 * @param name as in the configuration, for example {@code K-02.lead-time-days}
 * @param meaning what it means, with its unit
 * @param standard what it is when nobody sets it
 */
public record CheckParameter(String name, String meaning, int standard) {}
