package org.decisionledger.projection.ocds.publish;

/**
 * An entry that is not published, and why.
 *
 * @param entry its id
 * @param reason in words
 */
public record LeftOut(String entry, String reason) {}
