package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.LeadTimeStated;
import org.decisionledger.core.contract.LeadStage;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.ContractThen.Planned;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Tells of a contract on a date: a pure function of the entries, the date, the moment and what whoever asks gives. */
public final class Contracts {

    /** How many meetings are looked through for the calendar of a committee. */
    private static final int ALL = 100_000;

    private Contracts() {}

    /**
     * A contract on a date.
     *
     * @param on the date asked about, whose end counts; {@code null} for the date of {@code asOf}, or for none
     * @param asked lead times given with the question; they stand beside those on record
     */
    public static ContractThen of(EntrySource source, ContractId contract, @Nullable Edtf on, Asked asked, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(contract));
        Set<ThingId> procurements =
                gathering.thingsNamed(s -> concerns(s, contract), t -> t.kind() == ThingKind.PROCUREMENT);
        gathering.naming(procurements).linked();
        CaseFile file = gathering.fold();
        ContractFile about = new ContractFile(file, contract, on);
        RowMaker rows = new RowMaker(file);
        LocalDate day = about.on == null ? null : DaySpan.of(about.on).last();
        Ends ends = new Ends(about);
        EndsInWords told = new EndsInWords(about, ends, rows, day);
        Map<Edtf, List<Ends.Told>> standing = ends.standing();
        Committees committees = new Committees(calendar(source, asOf, List.of(about), asked, procurements), about.on);
        return new ContractThen(
                contract.value(),
                file.titles().of(contract),
                about.on == null ? null : about.on.text(),
                about.on == null ? null : about.on.inWords(),
                day,
                asOf,
                gathering.cut(),
                new KinOfContract(about, rows).all(),
                rows.rows(about.about.stream()
                        .filter(s ->
                                s.fact() instanceof ContractFact f && tellsOfItsLife(f) && about.byThen(s) != Answer.NO)
                        .toList()),
                told.standing(standing),
                told.order(standing),
                told.told(ends.replaced()),
                told.told(ends.later()),
                new ContractWords(about).terms(),
                new ContractWords(about).options(),
                Worths.of(about, rows),
                new TimeLefts(about, committees, day).of(standing, asked),
                planned(about, rows, procurements),
                told.remarks(standing));
    }

    static boolean concerns(Standing s, ContractId contract) {
        return (s.fact() instanceof ProcurementRegistered f && f.contracts().contains(contract))
                || (s.fact() instanceof ReprocurementNotified n && contract.equals(n.contract()));
    }

    /** The entries that plan meetings; looked for only where a committee must approve. */
    static CaseFile calendar(
            EntrySource source, AsOf asOf, List<ContractFile> contracts, Asked asked, Set<ThingId> procurements) {
        Set<String> forums = new TreeSet<>();
        if (asked.approval() != null) {
            forums.add(asked.approval().forum());
        }
        for (ContractFile about : contracts) {
            for (Standing s : about.about) {
                if (s.fact() instanceof LeadTimeStated f) {
                    f.stages().stream()
                            .map(LeadStage::forum)
                            .filter(Objects::nonNull)
                            .forEach(forums::add);
                }
            }
        }
        Gathering gathering = new Gathering(source, asOf);
        if (!forums.isEmpty()) {
            List<ThingId> meetings = source.things(ThingKind.MEETING, gathering.cut(), null, ALL);
            gathering.with(source.introducing(meetings, gathering.cut())).naming(procurements);
            // The committee has its name whether or not a meeting of it is on record.
            List<OrganisationId> named =
                    forums.stream().flatMap(Committees::identifier).toList();
            gathering.with(source.introducing(named, gathering.cut()));
        }
        return gathering.fold();
    }

    private static List<Planned> planned(ContractFile about, RowMaker rows, Set<ThingId> procurements) {
        List<Planned> planned = new ArrayList<>();
        for (Standing s : about.file.valid()) {
            if (s.fact() instanceof ProcurementTimetableSet f && procurements.contains(f.procurement())) {
                for (PlannedStep step : f.steps()) {
                    planned.add(new Planned(
                            f.procurement().value(),
                            step.step(),
                            step.planned() == null
                                    ? "no date given"
                                    : step.planned().inWords(),
                            step.replaces() == null ? null : step.replaces().inWords(),
                            step.forum(),
                            about.byThen(s),
                            rows.row(s)));
                }
            }
        }
        return planned;
    }

    private static boolean tellsOfItsLife(ContractFact fact) {
        return switch (fact) {
            case ContractFact.ContractAwarded f -> true;
            case ContractFact.ContractStarted f -> true;
            case ContractFact.ContractExtended f -> true;
            case ContractFact.ContractNoticeGiven f -> true;
            case ContractFact.ContractTermStated f -> true;
            case ContractFact.ContractVaried f -> true;
            case ContractFact.ServiceCessationAnnounced f -> true;
            case ContractFact.ContractExpired f -> true;
            case ContractFact.LeadTimeStated f -> true;
            case ContractFact.ContractRegistered f -> false;
            case ContractFact.ContractCategorised f -> false;
            case ContractFact.MobilisationStarted f -> false;
            case ContractFact.HandoverMade f -> false;
            case ContractFact.ContractMeetingHeld f -> false;
            case ContractFact.ActivityReported f -> false;
            case ContractFact.AccessTermsChanged f -> false;
            case ContractFact.ContractualLeverConsidered f -> false;
            case ContractFact.OversightArrangementSet f -> false;
            case ContractFact.PerformanceRated f -> false;
            case ContractFact.ImprovementPlanAgreed f -> false;
        };
    }
}
