package org.decisionledger.api.ods;

/**
 * Where something is stated.
 *
 * @param cited the document
 * @param locator the exact place in it, for whoever looks it up there
 * @param spot the place in what was read, for whoever mends it
 */
record Telling(Cited cited, String locator, Spot spot) {}
