package org.decisionledger.projection.ocds.merge;

/**
 * What was merged and may not be what the publisher meant.
 *
 * @param kind what kind of thing it is
 * @param pointer JSON pointer in the release that was being merged
 * @param message what it is, in words
 */
public record MergeWarning(Kind kind, String pointer, String message) {

    /** The kinds, with the word that stands for each in a log. */
    public enum Kind {
        /** Two items of one list in one release have the same id. */
        DUPLICATE_ID("duplicate-id"),
        /** An item of a list has no id, so that it is added anew by every release that has it. */
        ITEM_WITHOUT_ID("item-without-id"),
        /** A field was a value, an object or a list of objects, and is now another of the three. */
        TYPE_CHANGE("type-change");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
