package org.decisionledger.projection.law;

/** What is bought, as far as it decides which regime holds. Never worked out from the words of an entry. */
public enum SubjectArea {
    HEALTH_CARE("health care services in England"),
    OTHER("other goods, services or works"),
    UNKNOWN("not stated");

    private final String words;

    SubjectArea(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
