package org.decisionledger.projection.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.Reply;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.succession.Successions;

/**
 * Finds what the entries lead one to look for and do not show: a pure function of a case file that holds, for each entry
 * that may lack something, all that is filed of the thing in question.
 */
public final class ImpliedGaps {

    /** Entries that lead one to look for another. */
    private static final List<Class<? extends LedgerFact>> CAUSES = List.of(
            ProviderApproached.class,
            MeetingHeld.class,
            ComplaintReceived.class,
            ResolutionPassed.class,
            InterimAwardApproved.class,
            DecisionSought.class,
            OfficeHolderDeparted.class,
            OrganisationDisestablished.class);

    private final CaseFile file;
    private final List<ImpliedGap> found = new ArrayList<>();

    private ImpliedGaps(CaseFile file) {
        this.file = file;
    }

    /** Those of the whole ledger, in order of occurrence of their causes. */
    public static List<ImpliedGap> all(EntrySource source, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf)
                .having(CAUSES.stream().map(Trait::kind).toList());
        return of(gatherAround(gathering).fold());
    }

    /** Adds what may close a gap of the entries at hand; returns the same gathering. */
    public static Gathering gatherAround(Gathering gathering) {
        Set<ThingId> things = new HashSet<>();
        things.addAll(of(gathering, ThingKind.PROCUREMENT, ProviderApproached.class));
        things.addAll(of(gathering, ThingKind.MEETING, MeetingHeld.class));
        things.addAll(of(gathering, ThingKind.COMPLAINT, ComplaintReceived.class));
        things.addAll(of(
                gathering,
                ThingKind.DECISION,
                ResolutionPassed.class,
                InterimAwardApproved.class,
                DecisionSought.class));
        things.addAll(of(gathering, ThingKind.GAP, RecordGapNoted.class));
        things.addAll(of(gathering, ThingKind.OFFICE, OfficeHolderDeparted.class));
        things.addAll(of(gathering, ThingKind.ORGANISATION, OrganisationDisestablished.class));
        return gathering
                .naming(things, closing())
                .linked()
                .citedBy(s -> s.fact() instanceof MeetingHeld || s.fact() instanceof DecisionFact);
    }

    @SafeVarargs
    private static Set<ThingId> of(Gathering gathering, ThingKind kind, Class<? extends LedgerFact>... causes) {
        return gathering.thingsNamed(
                s -> Arrays.stream(causes).anyMatch(c -> c.isInstance(s.fact())), t -> t.kind() == kind);
    }

    /** Kinds of fact that can show what would otherwise be missing, and the causes, to be told apart among themselves. */
    private static Collection<Trait> closing() {
        return Trait.kindsOf(
                ProcurementFact.class,
                ComplaintFact.class,
                DecisionFact.class,
                OfficeFact.class,
                OrganisationFact.class,
                DocumentFact.class,
                MeetingFact.class,
                GapFact.class);
    }

    /** Those of a case file, in order of occurrence of their causes. */
    public static List<ImpliedGap> of(CaseFile file) {
        ImpliedGaps gaps = new ImpliedGaps(file);
        gaps.approaches();
        gaps.meetings();
        gaps.complaints();
        gaps.decisions();
        gaps.questions();
        gaps.offices();
        gaps.bodies();
        return gaps.found.stream()
                .sorted(Comparator.comparing(ImpliedGap::cause, CaseFile.BY_OCCURRENCE)
                        .thenComparing(ImpliedGap::id))
                .toList();
    }

    private void approaches() {
        record Asked(ProcurementId procurement, OrganisationId provider) {}
        Set<Asked> answered = new HashSet<>();
        for (Standing s : file.valid(ProviderReplied.class)) {
            ProviderReplied reply = (ProviderReplied) s.fact();
            if (reply.reply() != Reply.NOT_KNOWN) {
                file.titles().membersOf(reply.provider()).forEach(p -> answered.add(new Asked(reply.procurement(), p)));
            }
        }
        Map<Asked, List<Standing>> open = new LinkedHashMap<>();
        for (Standing s : file.valid(ProviderApproached.class)) {
            ProviderApproached approach = (ProviderApproached) s.fact();
            Asked asked = new Asked(approach.procurement(), approach.provider());
            boolean all = file.titles().membersOf(approach.provider()).stream()
                    .allMatch(p -> answered.contains(new Asked(approach.procurement(), p)));
            if (!all && !answeredByLink(s)) {
                open.computeIfAbsent(asked, a -> new ArrayList<>()).add(s);
            }
        }
        open.forEach((asked, entries) -> add(
                ImpliedGap.Kind.APPROACH_WITHOUT_OUTCOME,
                asked.provider(),
                "No entry shows what " + title(asked.provider()) + " answered when it was approached.",
                entries));
    }

    private boolean answeredByLink(Standing s) {
        return !file.from(Relation.RESPONDS_TO, s.id()).isEmpty()
                || !file.from(Relation.ACCEPTS, s.id()).isEmpty()
                || !file.from(Relation.REJECTS, s.id()).isEmpty();
    }

    private void meetings() {
        byThing(MeetingHeld.class, MeetingHeld::meeting).forEach((meeting, entries) -> {
            if (!minuted(meeting, entries)) {
                add(
                        ImpliedGap.Kind.MEETING_WITHOUT_MINUTES,
                        meeting,
                        "No entry shows minutes or notes of this meeting: " + title(meeting) + ".",
                        entries);
            }
        });
    }

    /**
     * Minutes or notes are shown by an entry about the meeting that cites them, by a resolution that tells what the
     * minute shows, or by a document of that kind linked with the meeting or with an entry about it.
     */
    private boolean minuted(MeetingId meeting, List<Standing> held) {
        Set<DocumentId> minutes = new HashSet<>();
        Set<EntryId> registering = new HashSet<>();
        for (Standing s : file.valid(DocumentRegistered.class)) {
            DocumentRegistered document = (DocumentRegistered) s.fact();
            if (document.kind() == DocumentKind.MINUTES || document.kind() == DocumentKind.NOTES) {
                minutes.add(document.document());
                registering.add(s.id());
            }
        }
        boolean linked = Stream.concat(
                        file.pointingAt(meeting).stream(), held.stream().flatMap(s -> file.pointingAt(s.id()).stream()))
                .anyMatch(p -> registering.contains(p.from().id()));
        return linked
                || file.valid().stream()
                        .filter(s -> file.namedIn(s).contains(meeting))
                        .anyMatch(s -> s.fact() instanceof ResolutionPassed r && r.minute() != null
                                || s.header().sources().stream().anyMatch(c -> minutes.contains(c.document()))
                                || file.namedIn(s).stream().anyMatch(minutes::contains));
    }

    private void complaints() {
        Set<ComplaintId> answered = new HashSet<>();
        for (Standing s : file.valid(ComplaintFact.class)) {
            if (s.fact() instanceof ComplaintAnswered || s.fact() instanceof ComplaintClosed) {
                answered.add(((ComplaintFact) s.fact()).complaint());
            }
        }
        byThing(ComplaintReceived.class, ComplaintReceived::complaint).forEach((complaint, entries) -> {
            if (!answered.contains(complaint) && entries.stream().noneMatch(this::answeredByLink)) {
                add(
                        ImpliedGap.Kind.COMPLAINT_WITHOUT_ANSWER,
                        complaint,
                        "No entry shows an answer to this complaint: " + title(complaint) + ".",
                        entries);
            }
        });
    }

    private void decisions() {
        Set<DecisionId> reasoned = new HashSet<>();
        Map<DecisionId, List<Standing>> made = new LinkedHashMap<>();
        for (Standing s : file.valid(DecisionFact.class)) {
            if (s.fact() instanceof OptionSelected f && !f.reasons().isEmpty()
                    || s.fact() instanceof InterimAwardApproved a && a.justification() != null
                    || !file.from(Relation.JUSTIFIES, s.id()).isEmpty()) {
                reasoned.add(((DecisionFact) s.fact()).decision());
            }
            if (s.fact() instanceof ResolutionPassed || s.fact() instanceof InterimAwardApproved) {
                made.computeIfAbsent(((DecisionFact) s.fact()).decision(), d -> new ArrayList<>())
                        .add(s);
            }
        }
        made.forEach((decision, entries) -> {
            boolean justified =
                    file.pointingAt(decision).stream().anyMatch(p -> p.link().relation() == Relation.JUSTIFIES);
            if (!reasoned.contains(decision) && !justified) {
                add(
                        ImpliedGap.Kind.DECISION_WITHOUT_REASONS,
                        decision,
                        "No entry shows reasons for this decision: " + title(decision) + ".",
                        entries);
            }
        });
    }

    private void questions() {
        Set<DecisionId> answered = new HashSet<>();
        for (Standing s : file.valid(DecisionFact.class)) {
            switch ((DecisionFact) s.fact()) {
                case ResolutionPassed f -> answered.add(f.decision());
                case InterimAwardApproved f -> answered.add(f.decision());
                case OptionSelected f -> answered.add(f.decision());
                case DecisionFact.DecisionReported f -> answered.add(f.decision());
                case DecisionFact.ResponseWindowClosed f -> answered.add(f.decision());
                case DecisionFact.LeadActionImplemented f -> answered.add(f.decision());
                case DecisionFact.DisputeReferred f -> answered.add(f.decision());
                case DecisionSought f -> {}
                case DecisionFact.OptionsTabled f -> {}
                case DecisionFact.LeadActionProposed f -> {}
                case DecisionFact.PartyResponded f -> {}
            }
        }
        byThing(DecisionSought.class, DecisionSought::decision).forEach((decision, entries) -> {
            if (!answered.contains(decision)) {
                add(
                        ImpliedGap.Kind.QUESTION_WITHOUT_DECISION,
                        decision,
                        "No entry shows what was decided on this: " + title(decision) + ".",
                        entries);
            }
        });
    }

    /** An office is empty at a body where the last that is told of it there is that its holder left. */
    private void offices() {
        byThing(OfficeHolderDeparted.class, OfficeHolderDeparted::office).forEach((office, left) -> {
            List<Standing> told = file.valid(OfficeFact.class).stream()
                    .filter(s -> ((OfficeFact) s.fact()).office().equals(office))
                    .toList();
            for (Holders.AtBody at : new Holders(file, told).atBodies()) {
                if (at.held() == Holders.Held.LEFT) {
                    add(
                            ImpliedGap.Kind.OFFICE_WITHOUT_HOLDER,
                            office,
                            "No entry shows who held this office after its holder left: " + title(office) + " at "
                                    + title(at.body()) + ".",
                            at.entries().stream()
                                    .filter(s -> s.fact() instanceof OfficeHolderDeparted)
                                    .toList());
                }
            }
        });
    }

    private void bodies() {
        Successions successions = Successions.of(file);
        byThing(OrganisationDisestablished.class, OrganisationDisestablished::organisation)
                .forEach((body, entries) -> {
                    if (successions.after(body).isEmpty()) {
                        add(
                                ImpliedGap.Kind.BODY_WITHOUT_SUCCESSOR,
                                body,
                                "No entry names a body that follows this one: " + title(body) + ".",
                                entries);
                    }
                });
    }

    private <F extends LedgerFact, T extends ThingId> Map<T, List<Standing>> byThing(
            Class<F> kind, Function<F, T> thing) {
        Map<T, List<Standing>> byThing = new LinkedHashMap<>();
        for (Standing s : file.valid(kind)) {
            byThing.computeIfAbsent(thing.apply(kind.cast(s.fact())), t -> new ArrayList<>())
                    .add(s);
        }
        return byThing;
    }

    private void add(ImpliedGap.Kind kind, ThingId about, String why, List<Standing> entries) {
        Set<Standing> noted = new LinkedHashSet<>();
        for (Standing s : entries) {
            file.from(Relation.IS_UNKNOWN_BECAUSE, s.id()).stream()
                    .filter(gap -> gap.fact() instanceof RecordGapNoted)
                    .forEach(noted::add);
        }
        found.add(new ImpliedGap(kind, about, entries.getFirst(), why, entries, List.copyOf(noted)));
    }

    private String title(ThingId thing) {
        return file.titles().of(thing);
    }
}
