package org.decisionledger.core.calendar;

/**
 * What a clock was counted by.
 *
 * @param provision the statute with its regulation or section, as far as one is relied on
 * @param words how it counts, in one plain sentence
 */
public record Rule(String provision, String words) {}
