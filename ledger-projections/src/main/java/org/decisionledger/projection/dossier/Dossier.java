package org.decisionledger.projection.dossier;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The answer to why a decision or award was made (design, section 8). Every row cites its entry and every entry its
 * source; where nothing was found that is said.
 *
 * @param decision identifier of the decision
 * @param title the decision in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param summary the answer in short
 * @param decided each body's own decision
 * @param authority what is recorded of authority, ground, competition and justification
 * @param broughtAbout what happened on the way, up to the decision, in order of occurrence
 * @param options the options put, with advice, and what became of each
 * @param offers offers in order, with each side's view of their state
 * @param approaches providers sounded out and what is known of each answer
 * @param beforeTheBody papers and reports put before the deciding bodies by that day
 * @param notShownToBody what existed by then and is not shown to have been put before them
 * @param reasons reasons given for the decision, each with its own date
 * @param interests relationships that could bias, as noted
 * @param disputes what is told differently, with all accounts
 * @param conflicts passages about the matter that do not fit together, found or noted, in order of identifier
 * @param followed what came after
 * @param findings what later reviews found, and recommended
 * @param checks assurance checks on the matter that failed, dismissed ones last
 * @param gaps what the record does not hold
 * @param sources documents cited
 */
public record Dossier(
        String decision,
        String title,
        AsOf asOf,
        long position,
        List<Statement> summary,
        List<TimelineRow> decided,
        List<Statement> authority,
        List<Episode> broughtAbout,
        List<OptionPut> options,
        List<OfferTold> offers,
        List<Approach> approaches,
        List<TimelineRow> beforeTheBody,
        List<TimelineRow> notShownToBody,
        List<Reason> reasons,
        List<TimelineRow> interests,
        List<Dispute> disputes,
        List<Conflict> conflicts,
        List<Episode> followed,
        List<TimelineRow> findings,
        List<CheckResult> checks,
        List<GapShown> gaps,
        List<SourceCited> sources) {

    /**
     * An option as put, with what became of it. {@code fate} says so in words; "not chosen" is never a reason, and is
     * not said while {@code undecided}: where no entry shows that anything was chosen or refused.
     */
    public record OptionPut(
            String option,
            String label,
            String text,
            @Nullable String appraisal,
            @Nullable String advice,
            List<String> risks,
            boolean chosen,
            boolean undecided,
            Statement fate,
            List<String> entries) {}

    /** An offer, its entries in order, and its state as each side tells it. */
    public record OfferTold(
            String offer, String title, List<SideState> states, boolean unsettled, List<Episode> rows) {}

    /** How one side tells the state of an offer. */
    public record SideState(String party, String partyTitle, String state, List<String> entries) {}

    /** A provider sounded out: the entries, and whether its answer and the capacity it was asked in are known. */
    public record Approach(
            String provider,
            String providerTitle,
            List<Episode> rows,
            boolean answered,
            Statement answer,
            boolean roleStated,
            Statement roleOffered) {}

    /** A reason and the days between it and the decision; {@code afterwards} when it is later for certain. */
    public record Reason(TimelineRow row, boolean afterwards, Statement timing) {}

    /** What is disputed, and every account of it. */
    public record Dispute(TimelineRow about, List<TimelineRow> accounts) {}

    /** A gap. {@code noted} when a source admits it; otherwise it follows from the entries named. */
    public record GapShown(
            boolean noted, Statement statement, @Nullable TimelineRow row) {}

    /** A document and how many of the entries used cite it. */
    public record SourceCited(String document, String title, int entries) {}
}
