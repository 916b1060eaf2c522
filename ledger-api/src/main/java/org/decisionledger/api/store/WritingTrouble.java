package org.decisionledger.api.store;

/**
 * What is in the way of writing.
 *
 * @param message in a sentence or two, for people
 * @param stopped whether nothing is written any more until the program is started again; else it is the last write that
 *     failed, and the next may go through
 */
public record WritingTrouble(String message, boolean stopped) {}
