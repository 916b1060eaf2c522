package org.decisionledger.projection.adequacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.adequacy.Evidence.Found;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.reading.InWords;

/** What is shown of those who decided and of their meeting. */
final class Meetings {

    private final DecisionRecord record;

    Meetings(DecisionRecord record) {
        this.record = record;
    }

    /** Each deciding entry states the authority relied on, or a delegation to that body or post is at hand. */
    Found authority() {
        List<Standing> delegations = record.told(DelegatedAuthorityRecorded.class, d -> true);
        List<Standing> used = new ArrayList<>();
        Set<ThingId> without = new TreeSet<>();
        boolean unnamed = false;
        for (Standing s : record.deciding) {
            List<Standing> delegated =
                    delegations.stream().filter(d -> reaches(d, s)).toList();
            if (s.header().by().authority() != null || !delegated.isEmpty()) {
                used.add(s);
                used.addAll(delegated);
            } else if (s.header().by().organisation() != null) {
                without.add(s.header().by().organisation());
            } else {
                unnamed = true;
            }
        }
        if (without.isEmpty() && !unnamed) {
            return new Found(
                    true, "The authority relied on is stated or delegated in writing for each that decided.", used);
        }
        return new Found(
                false,
                without.isEmpty()
                        ? "An entry of the decision names no body, and no authority."
                        : "No entry shows the authority that " + InWords.names(record.file, without) + " relied on.",
                record.deciding);
    }

    private static boolean reaches(Standing delegation, Standing deciding) {
        DelegatedAuthorityRecorded d = (DelegatedAuthorityRecorded) delegation.fact();
        return (d.holder() != null && d.holder().equals(deciding.header().by().organisation()))
                || (d.holderOffice() != null
                        && d.holderOffice().equals(deciding.header().by().office()));
    }

    Found noticeAndQuorum() {
        List<Standing> held = record.told(MeetingHeld.class, m -> record.meetings.contains(m.meeting()));
        boolean notice = held.stream().anyMatch(s -> ((MeetingHeld) s.fact()).notice() != null);
        boolean quorum = held.stream().anyMatch(s -> ((MeetingHeld) s.fact()).quorum() != null);
        if (held.isEmpty()) {
            return new Found(false, "No entry tells of the meeting at which it was decided.", record.deciding);
        }
        if (notice && quorum) {
            return new Found(true, "The notice and the quorum of the meeting are on record.", held);
        }
        String what = notice ? "the quorum" : quorum ? "the notice" : "the notice or the quorum";
        return new Found(false, "No entry of the meeting tells " + what + ".", held);
    }
}
