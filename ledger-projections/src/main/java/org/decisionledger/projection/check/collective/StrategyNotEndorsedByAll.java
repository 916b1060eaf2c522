package org.decisionledger.projection.check.collective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.document.DocumentFact.ProcurementStrategyDrafted;
import org.decisionledger.core.entry.Relation;
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

/** K-25: a strategy is meant for several bodies and some have no entry of ratifying it. */
public final class StrategyNotEndorsedByAll implements Check {

    private static final About ABOUT = new About(
            "K-25",
            "Strategy not endorsed by all",
            "A strategy is to bind several bodies, and for some of them no entry shows that they ratified it.",
            "000 §4.4",
            ThingKind.DOCUMENT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId document, RecordAt record) {
        CaseFile file = record.naming(document);
        List<Told<ProcurementStrategyDrafted>> drafted = Told.in(
                file, ProcurementStrategyDrafted.class, d -> d.document().equals(document));
        Set<OrganisationId> bound = new TreeSet<>();
        Set<OrganisationId> ratified = new TreeSet<>();
        drafted.forEach(d -> bound.addAll(each(d.fact().bodies(), record)));
        drafted.forEach(d -> ratified.addAll(each(d.fact().ratifiedBy(), record)));
        if (bound.size() < 2) {
            return CheckFinding.notApplicable(
                    document, "No entry tells of a strategy here that is to bind several bodies.");
        }
        List<Standing> used = new ArrayList<>(Told.entries(drafted));
        for (Standing resolution : resolutions(document, drafted, file)) {
            OrganisationId by = resolution.header().by().organisation();
            if (by != null) {
                ratified.addAll(each(List.of(by), record));
                used.add(resolution);
            }
        }
        List<OrganisationId> without =
                bound.stream().filter(b -> !ratified.contains(b)).toList();
        if (without.isEmpty()) {
            return CheckFinding.pass(
                    document,
                    "Every one of the " + bound.size() + " bodies it is to bind is shown to have ratified it.",
                    used);
        }
        return CheckFinding.fail(
                document,
                "It is to bind " + bound.size() + " bodies, and no entry shows that "
                        + (without.size() == bound.size() ? "any of them" : InWords.names(file, without))
                        + " ratified it" + said(drafted) + ".",
                used,
                "A resolution of each of those bodies that ratifies it.");
    }

    private static String said(List<Told<ProcurementStrategyDrafted>> drafted) {
        return drafted.stream()
                .map(d -> d.fact().ratification())
                .filter(r -> r != null)
                .findFirst()
                .map(r -> "; the source says: \"" + r + "\"")
                .orElse("");
    }

    /** Bodies, with a group of bodies taken as its members. */
    private static Set<OrganisationId> each(List<OrganisationId> bodies, RecordAt record) {
        Set<OrganisationId> each = new TreeSet<>();
        CaseFile registered = record.naming(bodies, OrganisationFact.class);
        bodies.forEach(b -> each.addAll(registered.titles().membersOf(b)));
        return each;
    }

    private static List<Standing> resolutions(
            ThingId document, List<Told<ProcurementStrategyDrafted>> drafted, CaseFile file) {
        List<Standing> resolutions = new ArrayList<>();
        file.pointingAt(document).stream()
                .filter(p -> p.link().relation() == Relation.ACCEPTS)
                .map(Pointer::from)
                .forEach(resolutions::add);
        drafted.forEach(
                d -> resolutions.addAll(file.from(Relation.ACCEPTS, d.entry().id())));
        return resolutions.stream()
                .filter(s -> s.fact() instanceof ResolutionPassed)
                .distinct()
                .toList();
    }
}
