package org.decisionledger.projection.check.assurance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.organisation.InterestBasis;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.NegotiationSessionHeld;
import org.decisionledger.core.procurement.ProcurementFact.SubmissionReceived;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.decisionledger.projection.sentence.Sentences;

/** K-35: an interest in a matter is noted, the same post or body takes part in it, and no entry says how it was handled. */
public final class InterestUnhandled implements Check {

    private static final About ABOUT = new About(
            "K-35",
            "Interest unhandled",
            "An interest in a matter is noted, the post or body concerned takes part in that matter, and no entry says how "
                    + "the interest was handled.",
            "000 §3.6, §3.12, §4.8",
            EnumSet.of(
                    ThingKind.DECISION,
                    ThingKind.PROCUREMENT,
                    ThingKind.CONTRACT,
                    ThingKind.REVIEW,
                    ThingKind.COMPLAINT,
                    ThingKind.DOCUMENT),
            List.of());

    /** Links by which an entry says what was done about an interest. */
    private static final Set<Relation> HANDLING =
            EnumSet.of(Relation.RESPONDS_TO, Relation.FOLLOWS_UP, Relation.DISCHARGES);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId matter, RecordAt record) {
        CaseFile file = record.naming(matter);
        List<Told<InterestNoted>> noted = Told.in(file, InterestNoted.class, i -> matter.equals(i.matter()));
        if (noted.isEmpty()) {
            return CheckFinding.notApplicable(matter, "No entry notes an interest in this matter.");
        }
        List<String> words = new ArrayList<>();
        List<Standing> used = new ArrayList<>();
        for (Told<InterestNoted> interest : noted) {
            Optional<Standing> part = takingPart(interest.fact(), matter, file, record);
            if (!handled(interest, file) && part.isPresent()) {
                words.add(said(interest, part.get(), file));
                used.add(interest.entry());
                used.add(part.get());
            }
        }
        if (!words.isEmpty()) {
            return CheckFinding.fail(
                    matter,
                    String.join(" ", words),
                    used,
                    "An entry that says how the interest was handled: declared to the meeting, stood aside, or judged not to "
                            + "matter, and by whom.");
        }
        return CheckFinding.pass(
                matter,
                "Of the interests noted in this matter (" + InWords.count(noted.size(), "entry", "entries")
                        + "), the handling is on record or no entry shows the post or body taking part.",
                Told.entries(noted));
    }

    private static String said(Told<InterestNoted> interest, Standing part, CaseFile file) {
        InterestNoted fact = interest.fact();
        return "An interest of " + file.titles().of(fact.office() == null ? fact.organisation() : fact.office())
                + " is " + basis(fact.basis()) + " (\"" + fact.interest() + "\"); an entry shows it"
                + (fact.office() == null ? ", or a group it is a member of," : "") + " acting in the matter ("
                + Sentences.kind(EntryFormat.wireName(part.fact().getClass())) + ", " + Told.when(part.occurred())
                + "), and none says how the interest was handled.";
    }

    private static String basis(InterestBasis basis) {
        return switch (basis) {
            case DECLARED -> "declared";
            case OBSERVED -> "noted as observed";
            case ALLEGED -> "alleged";
        };
    }

    /** By the entry itself, by one that tells the same, or by one that answers it. */
    private static boolean handled(Told<InterestNoted> interest, CaseFile file) {
        return says(interest.entry())
                || file.joined(interest.entry(), Relation.DESCRIBES_THE_SAME_AS).stream()
                        .anyMatch(InterestUnhandled::says)
                || HANDLING.stream()
                        .anyMatch(r -> !file.from(r, interest.entry().id()).isEmpty());
    }

    private static boolean says(Standing s) {
        return s.fact() instanceof InterestNoted i && i.handling() != null;
    }

    /** The first entry that shows the post, or where none is named the body or a group it is a member of, acting in it. */
    private static Optional<Standing> takingPart(
            InterestNoted interest, ThingId matter, CaseFile file, RecordAt record) {
        Set<OrganisationId> circle =
                new HashSet<>(record.naming(List.of(interest.organisation()), OrganisationFact.class)
                        .titles()
                        .circleOf(interest.organisation()));
        return file.valid().stream()
                .filter(s -> file.namedIn(s).contains(matter) && acting(s))
                .filter(s -> interest.office() != null
                        ? interest.office().equals(s.header().by().office())
                        : circle.contains(s.header().by().organisation()) || brought(s, circle))
                .findFirst();
    }

    private static boolean brought(Standing s, Set<OrganisationId> circle) {
        if (s.fact() instanceof SubmissionReceived received) {
            return received.from().stream().anyMatch(circle::contains);
        }
        return s.fact() instanceof NegotiationSessionHeld session
                && session.with().stream().anyMatch(circle::contains);
    }

    /** Taking part is doing something in the matter, not speaking about it. */
    private static boolean acting(Standing s) {
        return s.fact() instanceof DecisionFact
                || s.fact() instanceof ProcurementFact
                || s.fact() instanceof MeetingFact
                || s.fact() instanceof ContractFact
                || s.fact() instanceof ReviewFact
                || s.fact() instanceof DocumentFact;
    }
}
