package org.decisionledger.projection.check.collective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.meeting.MeetingFact.PartyRepresented;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;

/** K-28: at a meeting that decides, a party is not represented, or by somebody whose authority no entry shows. */
public final class RepresentationNotShown implements Check {

    private static final About ABOUT = new About(
            "K-28",
            "Forum incomplete or authority not shown",
            "At a meeting that decides, a party was not represented, or was represented without authority on record.",
            "002 §2.1, §3.4, §6",
            ThingKind.MEETING);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId meeting, RecordAt record) {
        CaseFile file = record.naming(meeting);
        List<Told<PartyRepresented>> parties =
                Told.in(file, PartyRepresented.class, p -> p.meeting().equals(meeting));
        if (parties.isEmpty()) {
            return CheckFinding.notApplicable(meeting, "No entry tells who was represented at it.");
        }
        List<Standing> deciding = deciding(meeting, file);
        if (deciding.isEmpty()) {
            return CheckFinding.notApplicable(
                    meeting, "No entry shows that anything was decided or was to be decided at it.");
        }
        List<Told<PartyRepresented>> absent =
                parties.stream().filter(p -> !p.fact().represented()).toList();
        List<Told<PartyRepresented>> unauthorised = parties.stream()
                .filter(p -> p.fact().represented() && !authorised(p, record))
                .toList();
        List<Standing> used = new ArrayList<>(deciding);
        if (absent.isEmpty() && unauthorised.isEmpty()) {
            used.addAll(Told.entries(parties));
            return CheckFinding.pass(
                    meeting,
                    "Each of the " + InWords.count(parties.size(), "entry", "entries")
                            + " on who was represented tells of a party that was, with authority on record.",
                    used);
        }
        List<String> words = new ArrayList<>();
        if (!absent.isEmpty()) {
            words.add("not represented: " + named(absent, file));
        }
        if (!unauthorised.isEmpty()) {
            words.add("represented, with no entry that shows the authority: " + named(unauthorised, file));
        }
        used.addAll(Told.entries(absent, unauthorised));
        return CheckFinding.fail(
                meeting,
                "At this meeting, at which something was decided or to be decided, parties are told of as "
                        + InWords.passages(words) + ".",
                used,
                "An entry that gives the authority of the representative, or corrects who was represented.");
    }

    private static String named(List<Told<PartyRepresented>> parties, CaseFile file) {
        return InWords.names(
                file, parties.stream().map(p -> p.fact().party()).distinct().toList());
    }

    private static List<Standing> deciding(ThingId meeting, CaseFile file) {
        return file.valid().stream()
                .filter(s -> file.namedIn(s).contains(meeting))
                .filter(s -> s.fact() instanceof DecisionFact
                        || (s.fact() instanceof PaperTabled paper && asksToDecide(paper)))
                .toList();
    }

    private static boolean asksToDecide(PaperTabled paper) {
        return switch (paper.purpose()) {
            case APPROVAL, ENDORSEMENT, DECISION -> true;
            case ASSURANCE, INFORMATION, ESCALATION, NOTING -> false;
        };
    }

    /** By the entry itself, by a delegation to the post, or by the appointment to it. */
    private static boolean authorised(Told<PartyRepresented> told, RecordAt record) {
        PartyRepresented party = told.fact();
        if (party.authority() != null) {
            return true;
        }
        OfficeId office = party.representative();
        if (office == null) {
            return false;
        }
        Set<ThingId> asked = new TreeSet<>(Set.of(office));
        CaseFile file = record.naming(asked, DelegationFact.class, OfficeFact.class);
        return !Told.in(file, DelegatedAuthorityRecorded.class, d -> office.equals(d.holderOffice()))
                        .isEmpty()
                || !Told.in(file, OfficeHolderAppointed.class, a -> a.office().equals(office) && a.authority() != null)
                        .isEmpty();
    }
}
