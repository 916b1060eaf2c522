package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.statutory.AnnualSummary.Figure;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the figures of a year: a pure function of the entries and the moment asked about. An award that several
 * bodies approved, or several entries tell, is counted once. Source: the Health Care Services (Provider Selection
 * Regime) Regulations 2023, regulation 25.
 */
public final class AnnualSummaries {

    private final OrganisationId body;
    private final Edtf year;
    private final CaseFile file;
    private final RowMaker rows;
    private final Map<ThingId, Award> awards = new TreeMap<>();

    private AnnualSummaries(OrganisationId body, Edtf year, CaseFile file) {
        this.body = body;
        this.year = year;
        this.file = file;
        this.rows = new RowMaker(file);
        file.valid().forEach(this::take);
    }

    /** All that tells of one award. */
    private static final class Award {

        private final List<Standing> told = new ArrayList<>();
        private final Set<OrganisationId> providers = new TreeSet<>();
        private final Set<Process> processes = new LinkedHashSet<>();
        private boolean urgent;
    }

    /** @param year the first and the last day, an interval of EDTF such as {@code 2024-04-01/2025-03-31} */
    public static AnnualSummary of(EntrySource source, OrganisationId body, Edtf year, AsOf asOf) {
        CaseFile file =
                new Gathering(source, asOf).naming(Set.of(body)).linked().fold();
        AnnualSummaries drawn = new AnnualSummaries(body, year, file);
        return new AnnualSummary(
                body.value(),
                file.titles().of(body),
                year.text(),
                asOf,
                source.cut(asOf.recorded()),
                drawn.figures(),
                List.of(
                        "This is drawn up in the form of regulation 25, from what the ledger holds of this body; awards"
                                + " not entered are not counted. Whether the Regulations hold for an award is told apart"
                                + " from it, by the law of the day.",
                        "A process is counted only where an entry names it in the words of the Regulations. An award"
                                + " whose date may lie outside the year is not counted and is told beside the figure."));
    }

    private void take(Standing s) {
        if (s.fact() instanceof ContractAwarded a && a.commissioners().contains(body)) {
            Award award = awards.computeIfAbsent(a.contract(), id -> new Award());
            award.told.add(s);
            award.providers.addAll(a.providers());
            Optional.ofNullable(a.route()).flatMap(Process::in).ifPresent(award.processes::add);
        } else if (s.fact() instanceof InterimAwardApproved a
                && body.equals(s.header().by().organisation())) {
            Award award = awards.computeIfAbsent(a.contract() != null ? a.contract() : a.decision(), id -> new Award());
            award.told.add(s);
            award.providers.add(a.provider());
            award.urgent |= a.ground() == AwardGround.URGENCY;
        }
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Map<ThingId, Award> inYear = in(Answer.YES);
        Map<ThingId, Award> perhaps = in(Answer.POSSIBLY);
        for (Process process : Process.values()) {
            figures.add(
                    counted(process.figure(), process.asks(), having(inYear, process), having(perhaps, process), null));
        }
        figures.add(counted(
                "processNotTold",
                "awards of which no entry names a process in the words of the Regulations",
                without(inYear),
                without(perhaps),
                "They have to be put to one of the figures above by a person."));
        figures.add(counted("urgentAwards", "urgent awards", urgent(inYear), urgent(perhaps), null));
        figures.add(new Figure(
                "urgentModifications",
                "urgent modifications",
                null,
                List.of(),
                List.of(),
                "No kind of entry says of a modification that it was urgent."));
        figures.add(newProviders(inYear, perhaps));
        figures.add(
                new Figure(
                        "providersNoLonger",
                        "providers who held a contract the year before and hold none now",
                        null,
                        List.of(),
                        List.of(),
                        "It takes the end of every contract, which entries tell for some only; see the time left on each contract."));
        figures.add(representations());
        return figures;
    }

    /** The awards that fall in the year so surely: by the date of any entry that tells of them. */
    private Map<ThingId, Award> in(Answer answer) {
        Map<ThingId, Award> found = new LinkedHashMap<>();
        awards.forEach((id, award) -> {
            if (fallsIn(award) == answer) {
                found.put(id, award);
            }
        });
        return found;
    }

    private Answer fallsIn(Award award) {
        Answer answer = Answer.NO;
        for (Standing s : award.told) {
            Answer one = within(s.occurred());
            if (one == Answer.YES) {
                return Answer.YES;
            }
            answer = one == Answer.POSSIBLY ? Answer.POSSIBLY : answer;
        }
        return answer;
    }

    private Answer within(@Nullable Edtf when) {
        return when == null ? Answer.POSSIBLY : when.within(year);
    }

    private static Map<ThingId, Award> having(Map<ThingId, Award> of, Process process) {
        Map<ThingId, Award> found = new LinkedHashMap<>(of);
        found.values().removeIf(a -> !a.processes.contains(process));
        return found;
    }

    private static Map<ThingId, Award> without(Map<ThingId, Award> of) {
        Map<ThingId, Award> found = new LinkedHashMap<>(of);
        found.values().removeIf(a -> !a.processes.isEmpty());
        return found;
    }

    private static Map<ThingId, Award> urgent(Map<ThingId, Award> of) {
        Map<ThingId, Award> found = new LinkedHashMap<>(of);
        found.values().removeIf(a -> !a.urgent);
        return found;
    }

    private Figure counted(
            String name, String asks, Map<ThingId, Award> sure, Map<ThingId, Award> perhaps, @Nullable String proviso) {
        List<String> provisos = new ArrayList<>();
        if (!sure.isEmpty() && proviso != null) {
            provisos.add(proviso);
        }
        if (!perhaps.isEmpty()) {
            provisos.add("Not counted, since no entry dates them in the year for certain: "
                    + String.join(", ", names(perhaps.keySet())) + ".");
        }
        sure.values().stream()
                .filter(a -> a.processes.size() > 1)
                .findAny()
                .ifPresent(a -> provisos.add("Entries name more than one process for an award; it stands under each."));
        return new Figure(
                name,
                asks,
                sure.size(),
                names(sure.keySet()),
                rows(sure.values()),
                provisos.isEmpty() ? null : String.join(" ", provisos));
    }

    private Figure newProviders(Map<ThingId, Award> inYear, Map<ThingId, Award> perhaps) {
        Set<OrganisationId> before = new TreeSet<>();
        Set<OrganisationId> now = new TreeSet<>();
        awards.forEach((id, award) -> {
            if (inYear.containsKey(id)) {
                now.addAll(award.providers);
            } else if (award.told.stream()
                    .anyMatch(s -> s.occurred() != null && s.occurred().before(year) == Answer.YES)) {
                before.addAll(award.providers);
            }
        });
        now.removeAll(before);
        Map<ThingId, Award> theirs = new LinkedHashMap<>(inYear);
        theirs.values().removeIf(a -> a.providers.stream().noneMatch(now::contains));
        return new Figure(
                "newProviders",
                "providers awarded a contract in the year of whom no entry shows an earlier award by this body",
                now.size(),
                names(now),
                rows(theirs.values()),
                "An earlier award that is not entered would take a provider out."
                        + (perhaps.isEmpty() ? "" : " Awards without a certain date are not looked at."));
    }

    private Figure representations() {
        List<Standing> told = file.valid().stream()
                .filter(s -> s.fact() instanceof ComplaintReceived c
                        && (c.to().contains(body) || c.against().contains(body))
                        && within(s.occurred()) != Answer.NO)
                .toList();
        return new Figure(
                "representations",
                "representations received in standstills that ended in the year, their nature and what came of them",
                null,
                List.of(),
                rows.rows(told),
                "No kind of entry is for such representations alone; the complaints to or against the body that fall, or"
                        + " may fall, in the year are listed, to be judged by a person.");
    }

    private List<String> names(Collection<? extends ThingId> things) {
        return things.stream()
                .map(t -> file.titles().of(t) + " (" + t.value() + ")")
                .toList();
    }

    private List<TimelineRow> rows(Collection<Award> of) {
        return rows.rows(of.stream()
                .flatMap(a -> a.told.stream())
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .toList());
    }
}
