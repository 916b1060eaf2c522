package org.decisionledger.projection.timeline;

/** What a reader must know about an entry before relying on it. */
public enum Mark {
    CORRECTED("Corrected", "The entry has been corrected; the earlier text is kept"),
    WITHDRAWN("Withdrawn", "The entry has been withdrawn"),
    DISPUTED("Disputed", "A party disputes this or tells it otherwise"),
    CONFLICTS("Conflicts", "Another passage says something that does not fit"),
    TOLD_BY_A_PARTY("Party's account", "This is one party's account"),
    POSSIBLY_LATER("Possibly later", "The date given does not show that it had happened by then"),
    UNDATED("No date given", "No source gives a date"),
    GAP("Gap", "Something the record does not hold"),
    BEFORE_THE_BODY_EXISTED("Before the body existed", "The date is earlier than the beginning of the body named"),
    AS_PREDECESSOR("As predecessor", "The entry is about a body that came before the one asked about");

    private final String label;
    private final String meaning;

    Mark(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Short words for a tag. */
    public String label() {
        return label;
    }

    /** One sentence that says what the mark means. */
    public String meaning() {
        return meaning;
    }
}
