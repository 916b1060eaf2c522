package org.decisionledger.projection.conflict.order;

import java.util.List;
import java.util.Locale;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.MobilisationStarted;
import org.decisionledger.core.contract.ContractFact.OversightArrangementSet;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentOpened;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.DocumentReceived;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.Standing;

/** Which entries tell of something as having happened, and not ahead of its time. */
final class Ahead {

    /**
     * Facts that papers commonly tell before their day comes: plans, ends and beginnings fixed in advance, changes of
     * bodies and posts, rules that are to be in force.
     */
    private static final List<Class<? extends LedgerFact>> OFTEN_TOLD_AHEAD = List.of(
            ProcurementTimetableSet.class,
            MeetingCalled.class,
            DecisionSought.class,
            ContractStarted.class,
            ContractExpired.class,
            ContractExtended.class,
            MobilisationStarted.class,
            OversightArrangementSet.class,
            OfficeFact.class,
            OrganisationFact.class,
            RuleFact.class);

    /** What happens to the paper itself is told by those who handle it, and cited to it by way of its marks. */
    private static final List<Class<? extends LedgerFact>> DONE_WITH_PAPERS = List.of(
            PaperTabled.class,
            CopyLabelSeen.class,
            DocumentOpened.class,
            DocumentReceived.class,
            DocumentRecalled.class,
            DocumentSent.class,
            ReportVersionCirculated.class);

    private Ahead() {}

    /** Whether it tells of something that had happened when {@code paper} was written, if the paper tells it truly. */
    static boolean isTold(Standing s, DocumentId paper) {
        boolean isOfThePaper = DONE_WITH_PAPERS.stream().anyMatch(k -> k.isInstance(s.fact()));
        boolean isAhead = OFTEN_TOLD_AHEAD.stream().anyMatch(k -> k.isInstance(s.fact()));
        boolean isPlannedMeeting = s.fact() instanceof MeetingHeld
                && Entries.places(s, paper).stream().allMatch(Ahead::isHeader);
        boolean isAwardToCome = s.fact() instanceof ContractFact.ContractAwarded award && award.term() != null;
        return s.occurred() != null && !isOfThePaper && !isAhead && !isPlannedMeeting && !isAwardToCome;
    }

    /** A paper names in its header the meeting it is written for. */
    private static boolean isHeader(String place) {
        return place.toLowerCase(Locale.ROOT).startsWith("header");
    }
}
