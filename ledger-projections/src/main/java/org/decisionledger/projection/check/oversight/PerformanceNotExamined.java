package org.decisionledger.projection.check.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;

/** K-29: reports on performance are sent round and no entry puts them on an agenda. */
public final class PerformanceNotExamined implements Check {

    private static final About ABOUT = new About(
            "K-29",
            "Performance not examined",
            "Reports on performance are sent to bodies, and no entry puts them before a meeting of any of them.",
            "002 §3.4, §6",
            ThingKind.DOCUMENT);

    private static final List<String> PERFORMANCE = List.of("performance", "kpi", "dashboard");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId document, RecordAt record) {
        CaseFile file = record.naming(document);
        if (InWords.found(file.titles().of(document), PERFORMANCE).isEmpty()) {
            return CheckFinding.notApplicable(document, "Its name does not say that it reports on performance.");
        }
        List<Told<DocumentSent>> sent =
                Told.in(file, DocumentSent.class, s -> s.document().equals(document));
        if (sent.isEmpty()) {
            return CheckFinding.notApplicable(document, "No entry shows that it was sent to anybody.");
        }
        List<Standing> examined = new ArrayList<>(
                Told.entries(Told.in(file, PaperTabled.class, p -> p.paper().equals(document))));
        file.pointingAt(document).stream()
                .map(Pointer::from)
                .filter(s -> s.fact() instanceof MeetingHeld)
                .forEach(examined::add);
        Set<OrganisationId> receivers = receivers(sent);
        examined.addAll(onPerformance(receivers, record));
        if (!examined.isEmpty()) {
            return CheckFinding.pass(
                    document,
                    "It was sent round, and "
                            + InWords.count(examined.size(), "entry puts", "entries put")
                            + " it, or performance, before a meeting.",
                    plus(sent, examined));
        }
        return CheckFinding.fail(
                document,
                "\"" + file.titles().of(document) + "\" is told of as sent to "
                        + (receivers.size() > 3
                                ? InWords.count(receivers.size(), "body", "bodies")
                                : InWords.names(file, receivers))
                        + ", and no entry puts it, or performance, before a meeting of any of them.",
                Told.entries(sent),
                "An entry that shows it tabled at a meeting, or a meeting of a body it was sent to that dealt with "
                        + "performance.");
    }

    private static Set<OrganisationId> receivers(List<Told<DocumentSent>> sent) {
        Set<OrganisationId> receivers = new TreeSet<>();
        sent.forEach(s -> receivers.addAll(s.fact().to()));
        return receivers;
    }

    /** Meetings of the receivers, or of forums they are registered as members of, whose business names performance. */
    private static List<Standing> onPerformance(Set<OrganisationId> receivers, RecordAt record) {
        Set<OrganisationId> bodies = new TreeSet<>(receivers);
        CaseFile registered = record.naming(receivers, OrganisationFact.class);
        receivers.forEach(r -> bodies.addAll(registered.titles().circleOf(r)));
        return Told.entries(Told.in(
                record.naming(bodies, MeetingFact.class),
                MeetingHeld.class,
                m -> m.bodies().stream().anyMatch(bodies::contains)
                        && InWords.speaksOf(m.business().stream(), PERFORMANCE)));
    }

    private static List<Standing> plus(List<Told<DocumentSent>> sent, List<Standing> examined) {
        List<Standing> used = new ArrayList<>(Told.entries(sent));
        used.addAll(examined);
        return used;
    }
}
