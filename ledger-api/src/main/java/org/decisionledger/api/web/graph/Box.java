package org.decisionledger.api.web.graph;

/**
 * Something drawn as a box.
 *
 * @param id of an entry or thing, once in a picture
 * @param when its date in words, empty where it has none
 * @param heading what it is, in few words
 * @param words what it says
 * @param address where it leads
 * @param hollow true for what is missing, not chosen or refused: drawn with a broken line
 */
public record Box(String id, String when, String heading, String words, String address, boolean hollow) {}
