package org.decisionledger.core.rule.outcome;

import java.util.Locale;

/** What a reader must know about an outcome before relying on it. The codes stay as they are. */
public enum RemarkCode {
    /** No rule on record governs the matter that day. */
    NO_RULE_FOUND,
    /** A rule would govern the matter but was not in force that day. */
    RULE_NOT_IN_FORCE,
    /** The dates do not show whether a rule was in force, or its words whether it governs. */
    RULE_CANNOT_BE_TOLD,
    /** The text does not say from when to when the rule is in force. */
    IN_FORCE_NOT_STATED,
    /** A later version or a later text took the place of a rule. */
    RULE_REPLACED,
    /** The source says that clauses gave way in part or principally, so that more or less may have. */
    SUPERSEDED_IN_PART,
    /** The proposal names a rule that does not name the matter, or leaves it out. */
    NAMED_RULE_DOES_NOT_FIT,
    /** A rule is only proposed. */
    RULE_ONLY_PROPOSED,
    /** No text is on record; it is what is done. */
    RESTS_ON_PRACTICE,
    /** A source describes the rule; the text itself is not on record. */
    RESTS_ON_DESCRIPTION,
    /** What is done would give another outcome than the text. */
    PRACTICE_DIFFERS,
    /** A rule whose method, or whose route after a rejection, is not among those that can be worked out. */
    METHOD_NOT_WORKED_OUT,
    /** Two clauses in force make different things of the same answers. */
    CLAUSES_CLASH,
    /** What the text leaves open decides the outcome. */
    MISSING_PARAMETER,
    /** The text leaves something open; the outcome is the same whichever way it is read. */
    PARAMETER_NOT_STATED,
    /** The weights do not add up to 100 per cent. */
    WEIGHTS_DO_NOT_TOTAL_100,
    /** A weight is given to a body that is not a party, or two weights to one. */
    WEIGHT_WITHOUT_PARTY,
    /** The rule names no parties. */
    PARTIES_NOT_STATED,
    /** An answer came after the time allowed; it is not counted. */
    ANSWER_AFTER_DEADLINE,
    /** The dates do not show whether an answer came in time. */
    ANSWER_POSSIBLY_LATE,
    /** The dates do not show whether an answer had been given by the moment asked about. */
    ANSWER_POSSIBLY_LATER,
    /** A body that is not a party answered; it is not counted. */
    VOTE_BY_NON_PARTY,
    /** One party gave different answers, and no rule says which counts. */
    ANSWERED_TWICE,
    /** An answer with a condition. */
    CONDITIONAL_ANSWER,
    /** An answer that is none of those a rule speaks of. */
    ANSWER_NOT_READ,
    /** A party stood aside. */
    STOOD_ASIDE,
    /** No time for answers is on record. */
    NO_DEADLINE,
    /** Less time for answers was allowed than the rule asks for. */
    REPLY_TIME_TOO_SHORT,
    /** Working days are asked for and no calendar was handed in. */
    NO_CALENDAR,
    /** Less notice was given than the rule asks for. */
    NOTICE_TOO_SHORT,
    /** The dates or the words of the rule do not decide whether the notice was long enough. */
    NOTICE_CANNOT_BE_TOLD,
    /** Fewer parties took part than the rule asks for. */
    QUORUM_NOT_MET,
    /** The sum is above what may be decided so. */
    BEYOND_DELEGATED_LIMIT,
    /** The delegation relied on does not reach the matter, the body, the office or the day. */
    OUTSIDE_DELEGATION,
    /** Somebody acted for a body and no delegation on record shows that it could. */
    AUTHORITY_NOT_SHOWN,
    /** The record does not decide whether the delegation reached so far. */
    AUTHORITY_CANNOT_BE_TOLD,
    /** The rule only advises. */
    BINDS_NOBODY,
    /** The bodies met in common: each decides for itself. */
    EACH_BODY_FOR_ITSELF,
    /** A body whose own resolution is not on record. */
    NO_RESOLUTION_ON_RECORD,
    /** So many answers are uncertain that not every way to read them was worked out. */
    TOO_MANY_READINGS;

    /** The code as it is shown and stored, for example {@code weights-do-not-total-100}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
