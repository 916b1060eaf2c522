package org.decisionledger.projection.repetition;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;

/**
 * The earlier complaints that one complaint may repeat.
 *
 * @param complaint the complaint asked about
 * @param title it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param suggestions the likeliest first
 */
public record Repetition(String complaint, String title, AsOf asOf, long position, List<Suggestion> suggestions) {

    public Repetition {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * One earlier complaint. It is a suggestion: that a person judged it, or that a source says so, is told in the state.
     *
     * @param complaint its identifier
     * @param title it in words
     * @param when when it was made, in words
     * @param state what somebody has said of it: judged the same, judged another, noted by a source, or not yet judged
     * @param reasons why it is suggested, each with the entries it rests on
     */
    public record Suggestion(String complaint, String title, String when, Statement state, List<Statement> reasons) {

        public Suggestion {
            reasons = List.copyOf(reasons);
        }
    }
}
