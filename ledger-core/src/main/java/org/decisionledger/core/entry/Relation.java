package org.decisionledger.core.entry;

/**
 * How one entry stands to another entry or thing: the 26 relations of the domain reference, section 7. Two of its rows
 * hold a pair that must not be mixed up (triggers, which is causal, and follows, which is only later; commits to, and
 * discharges), so there are 28 of them here; one more joins what is said about entries (a summary, an answer to a
 * conflict, evidence weighed) with those entries. Directed: read "this entry … that".
 */
public enum Relation {
    RESPONDS_TO("responds to", "is answered by"),
    REJECTS("rejects", "is rejected by"),
    ACCEPTS("accepts", "is accepted by"),
    CONSIDERS("considers", "is considered by"),
    SELECTS("selects", "is selected by"),
    IMPLEMENTS("implements", "is implemented by"),
    COMMUNICATES("communicates", "is communicated by"),
    SUPERSEDES("supersedes", "is superseded by"),
    AMENDS("amends", "is amended by"),
    EXTENDS("extends", "is extended by"),
    SUCCEEDS("succeeds", "is succeeded by"),
    INHERITS("inherits", "is inherited by"),
    DELEGATES_TO("delegates to", "has delegated from"),
    ACTS_FOR("acts for", "is acted for by"),
    DISPUTES("disputes", "is disputed by"),
    EVIDENCES("is evidence of", "is evidenced by"),
    JUSTIFIES("is given as a reason for", "is justified by"),
    TRIGGERS("brought about", "was brought about by"),
    FOLLOWS("came after", "came before"),
    FOLLOWS_UP("follows up", "is followed up by"),
    COMMITS_TO("commits to", "is committed to by"),
    DISCHARGES("discharges", "is discharged by"),
    REPEATS("repeats", "is repeated by"),
    ESCALATES("escalates", "is escalated by"),
    CONDITIONS("is a condition of", "is subject to"),
    CONFLICTS_WITH("conflicts with", "conflicts with"),
    DESCRIBES_THE_SAME_AS("describes the same as", "describes the same as"),
    IS_UNKNOWN_BECAUSE("is unknown because of", "leaves unknown"),
    BEARS_ON("bears on", "is spoken of by");

    private final String words;
    private final String inverseWords;

    Relation(String words, String inverseWords) {
        this.words = words;
        this.inverseWords = inverseWords;
    }

    /** The relation in a sentence, read from the entry that carries the link. */
    public String words() {
        return words;
    }

    /** The relation in a sentence, read from the entry or thing that is linked to. */
    public String inverseWords() {
        return inverseWords;
    }

    /** True when the relation says the same read from either side. */
    public boolean symmetric() {
        return this == CONFLICTS_WITH || this == DESCRIBES_THE_SAME_AS;
    }
}
