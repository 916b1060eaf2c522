package org.decisionledger.projection.sheet;

import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.decisionledger.projection.vote.VoteOutcome;

/**
 * One decision with all that belongs on its page.
 *
 * @param decision identifier of the decision
 * @param title it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param summary the answer in short
 * @param wordings what was asked against what was resolved
 * @param options the options put, with advice and what became of each
 * @param votes how each body answered, and what the rules make of it
 * @param interests relationships that could bias, as noted
 * @param path the bodies it went through, and the stops that no entry shows
 * @param adequacy what its record holds of the checklist
 * @param papers what the deciding bodies had before them by that day
 * @param notPut what existed by that day and is not shown to have been put before them
 * @param arising conditions and commitments
 */
public record DecisionSheet(
        String decision,
        String title,
        AsOf asOf,
        long position,
        List<Statement> summary,
        Wordings wordings,
        List<OptionPut> options,
        VoteOutcome votes,
        List<TimelineRow> interests,
        DecisionPath path,
        Adequacy adequacy,
        Papers papers,
        List<TimelineRow> notPut,
        Arising arising) {

    /**
     * What was asked and what was resolved, each pair word by word.
     *
     * @param pairs in the order of what was resolved; the same words asked or resolved more than once stand once
     * @param alone what was asked or resolved with nothing on record to hold it against
     */
    public record Wordings(List<Wording> pairs, List<Statement> alone) {

        /** Whether no entry gives the words of anything asked or resolved. */
        public boolean none() {
            return pairs.isEmpty() && alone.isEmpty();
        }
    }

    /**
     * One pair.
     *
     * @param words both texts, each word kept, only asked (removed) or only resolved (added)
     * @param same whether both have the very same words
     */
    public record Wording(Side asked, Side resolved, List<Words> words, boolean same) {}

    /**
     * One side of a pair.
     *
     * @param kind what it is: a paper, a recommendation, a request, a proposal, a resolution
     * @param when the dates, in words
     * @param who the bodies asked, or that resolved, in words
     * @param entries the entries that give the text
     */
    public record Side(String kind, String when, String who, String text, List<String> entries) {}

    /**
     * What the deciding bodies had before them.
     *
     * @param papers each paper that was put, with its versions
     * @param otherwise other entries that were put before a body, without a paper of their own
     */
    public record Papers(List<Paper> papers, List<TimelineRow> otherwise) {

        /** How many papers and other entries. */
        public int size() {
            return papers.size() + otherwise.size();
        }
    }

    /**
     * A paper put before a body.
     *
     * @param put the entries that show it to have been put
     * @param versions every version an entry tells of, in order of occurrence
     * @param which what can be said of the version that was put
     */
    public record Paper(
            String document, String title, List<TimelineRow> put, List<Version> versions, Statement which) {}

    /**
     * A version of a paper.
     *
     * @param words its number and state as the entry has them
     * @param byThen whether it had been made by the day of the decision
     */
    public record Version(String document, String title, String words, String when, Answer byThen, String entry) {}

    /**
     * What arose from the decision.
     *
     * @param conditions of the decision and of the contract it awards, each as it stands at the moment asked about
     * @param commitments those that entries tie to the decision
     */
    public record Arising(List<Line> conditions, List<Commitment> commitments) {}

    /**
     * A commitment and how it stands.
     *
     * @param ties what ties it to the decision
     * @param made when, in words, by each telling
     * @param holder who is bound, in words
     * @param due by when
     * @param state how it stands at the moment asked about
     */
    public record Commitment(
            String commitment,
            String title,
            List<Statement> ties,
            String made,
            String holder,
            Statement due,
            Undertaking.State state,
            boolean open) {}
}
