package org.decisionledger.projection.check.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.decisionledger.core.contract.ContractFact.ImprovementPlanAgreed;
import org.decisionledger.core.contract.ContractFact.PerformanceRated;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.DaysApart;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-30: an indicator is rated off track for the number of months set, with or without a plan. */
public final class PersistentUnderperformance implements Check {

    private static final CheckParameter MONTHS = new CheckParameter(
            "K-30.months-off-track", "whole calendar months in a row off track from which it is persistent", 3);

    private static final About ABOUT = new About(
            "K-30",
            "Persistent underperformance",
            "An indicator of a contract is rated off track for as many whole months in a row as the number set, with or "
                    + "without a plan to put it right.",
            "002 §3.5, §6; 001 §4.5",
            ThingKind.CONTRACT,
            MONTHS);

    /** Words of a grade that say off track. */
    private static final List<String> OFF_TRACK =
            List.of("red", "amber", "off track", "not met", "below", "behind", "missed", "failing", "inadequate");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId contract, RecordAt record) {
        CaseFile file = record.naming(contract);
        List<Told<PerformanceRated>> rated =
                Told.in(file, PerformanceRated.class, r -> r.contract().equals(contract));
        if (rated.isEmpty()) {
            return CheckFinding.notApplicable(contract, "No entry rates an indicator of this contract.");
        }
        Map<String, List<Told<PerformanceRated>>> off = new LinkedHashMap<>();
        for (Told<PerformanceRated> r : rated) {
            if (InWords.found(r.fact().rating(), OFF_TRACK).isPresent()) {
                off.computeIfAbsent(r.fact().indicator(), k -> new ArrayList<>())
                        .add(r);
            }
        }
        int months = record.of(MONTHS);
        for (Map.Entry<String, List<Told<PerformanceRated>>> indicator : off.entrySet()) {
            int longest = longest(indicator.getValue(), record);
            if (longest >= months) {
                return fail(contract, indicator.getKey(), indicator.getValue(), longest, record);
            }
        }
        return CheckFinding.pass(
                contract,
                "No indicator of this contract is shown off track for " + months + " whole months in a row; "
                        + InWords.count(rated.size(), "entry rates", "entries rate") + " it.",
                Told.entries(rated));
    }

    private static CheckFinding fail(
            ThingId contract, String indicator, List<Told<PerformanceRated>> off, int months, RecordAt record) {
        CaseFile file = record.naming(contract);
        List<Told<ImprovementPlanAgreed>> plans =
                Told.in(file, ImprovementPlanAgreed.class, p -> p.contract().equals(contract));
        List<Standing> used = new ArrayList<>(Told.entries(off));
        used.addAll(Told.entries(plans));
        return CheckFinding.fail(
                contract,
                "The indicator \"" + indicator + "\" is rated "
                        + InWords.list(off.stream()
                                .map(r -> String.valueOf(r.fact().rating()))
                                .distinct()
                                .toList())
                        + " for at least " + InWords.count(months, "whole month", "whole months") + " in a row ("
                        + InWords.passages(off.stream()
                                .map(r -> Told.when(covered(r)))
                                .distinct()
                                .toList())
                        + openEnd(off, record) + "); "
                        + (plans.isEmpty()
                                ? "no entry shows a plan to put it right."
                                : InWords.count(plans.size(), "entry tells", "entries tell")
                                        + " of a plan on this contract."),
                used,
                "An entry that rates the indicator on track within that time.");
    }

    /** Up to when a rating without an end is counted. */
    private static String openEnd(List<Told<PerformanceRated>> off, RecordAt record) {
        return off.stream()
                .filter(PersistentUnderperformance::goesOn)
                .map(r -> stated(r.entry(), record))
                .filter(d -> d != null)
                .findFirst()
                .map(d -> ", counted up to the date of the source, " + d.format(DAY))
                .orElse("");
    }

    private static boolean goesOn(Told<PerformanceRated> r) {
        Edtf period = covered(r);
        return period != null && DaysApart.firstDay(period) != null && DaysApart.lastDay(period) == null;
    }

    private static @Nullable Edtf covered(Told<PerformanceRated> r) {
        return r.fact().period() == null ? r.occurred() : r.fact().period();
    }

    /** The longest run of whole months that the ratings certainly cover. */
    private static int longest(List<Told<PerformanceRated>> ratings, RecordAt record) {
        SortedSet<YearMonth> covered = new TreeSet<>();
        for (Told<PerformanceRated> rating : ratings) {
            Edtf period = covered(rating);
            LocalDate from = period == null ? null : DaysApart.firstDay(period);
            LocalDate to = period == null ? null : DaysApart.lastDay(period);
            if (from != null && to == null) {
                to = stated(rating.entry(), record);
            }
            if (from != null && to != null) {
                for (YearMonth m = first(from); !m.atEndOfMonth().isAfter(to); m = m.plusMonths(1)) {
                    covered.add(m);
                }
            }
        }
        int longest = 0;
        int run = 0;
        YearMonth before = null;
        for (YearMonth month : covered) {
            run = before != null && ChronoUnit.MONTHS.between(before, month) == 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = month;
        }
        return longest;
    }

    private static YearMonth first(LocalDate from) {
        return from.getDayOfMonth() == 1
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
    }

    /** The day by which the source had said so: that of the statement, else the date the document bears. */
    private static @Nullable LocalDate stated(Standing s, RecordAt record) {
        Source source = s.header().sources().getFirst();
        if (source.stated() != null) {
            return DaysApart.firstDay(source.stated());
        }
        DocumentId document = source.document();
        return Told.in(
                        record.naming(document),
                        DocumentRegistered.class,
                        d -> d.document().equals(document))
                .stream()
                .map(d -> d.fact().dated())
                .filter(d -> d != null)
                .map(DaysApart::firstDay)
                .findFirst()
                .orElse(null);
    }
}
