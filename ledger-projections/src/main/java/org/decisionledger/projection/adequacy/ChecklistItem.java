package org.decisionledger.projection.adequacy;

/** What the record of a decision should hold, in the order it is asked. No item weighs more than another. */
public enum ChecklistItem {
    PROCESS(
            "Process used",
            "000 §4.4",
            "An entry that says how the provider was chosen: the route, or the ground for not "
                    + "inviting competition."),
    OPTIONS("Options put", "000 §4.3", "An entry of the options put before the body."),
    APPRAISAL("Options appraised", "000 §4.3, §4.4", "An appraisal of each option put."),
    REASONS("Reasons given at the time", "000 §4.4", "The reasons given in the paper, the resolution or the minute."),
    VALUE_FOR_MONEY("Value for money", "000 §4.4", "A passage of the paper or minute on value for money."),
    QUALITY("Quality of the service", "000 §4.4", "A passage of the paper or minute on the quality of the service."),
    INTERESTS(
            "Conflicts of interest asked and handled",
            "000 §3.6, §4.8",
            "An entry that says that interests were asked for, and how each one noted was handled."),
    DISCUSSION("Discussion minuted", "000 §4.4", "What the minute shows of the discussion."),
    AUTHORITY("Authority to decide", "002 §2.1, §6", "The authority that each deciding body or post relied on."),
    LEGAL_ADVICE("Legal advice", "000 §4.3", "An entry of the legal advice obtained, or of advice on the options put."),
    NOTICE_AND_QUORUM(
            "Notice and quorum", "002 §3.1", "What is recorded of the notice and of the quorum of the meeting."),
    EQUAL_TREATMENT(
            "Equal treatment of providers asked about",
            "000 §4.4",
            "An entry that shows competition invited, or that providers were asked on the same terms."),
    RISKS("Risks", "000 §4.3", "The risks of the options put, or a risk scored on the matter.");

    private final String words;
    private final String basis;
    private final String wouldFill;

    ChecklistItem(String words, String basis, String wouldFill) {
        this.words = words;
        this.basis = basis;
        this.wouldFill = wouldFill;
    }

    /** What is asked, in a few words. */
    public String words() {
        return words;
    }

    /** Where it comes from, as document and section. */
    public String basis() {
        return basis;
    }

    /** What entry would fill it when it is missing. */
    public String wouldFill() {
        return wouldFill;
    }
}
