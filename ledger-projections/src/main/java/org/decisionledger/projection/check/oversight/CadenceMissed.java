package org.decisionledger.projection.check.oversight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractMeetingHeld;
import org.decisionledger.core.contract.ContractFact.OversightArrangementSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.DaysApart;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/**
 * K-34: a meeting set to be held every month, quarter or half-year has no entry in one of those periods. Periods are
 * counted from the first date set up to the last dated entry on the contract; later ones may not be entered yet.
 */
public final class CadenceMissed implements Check {

    private static final About ABOUT = new About(
            "K-34",
            "Cadence missed",
            "Meetings on a contract are set to be held in every period of a length, and no entry shows one in such a "
                    + "period before the last dated entry on the contract.",
            "001 §3.1",
            ThingKind.CONTRACT);

    /** What a frequency says, as months; longer words first, because one may hold another. */
    private static final List<Map.Entry<String, Integer>> MONTHS = List.of(
            Map.entry("six-monthly", 6),
            Map.entry("six monthly", 6),
            Map.entry("bi-annual", 6),
            Map.entry("twice a year", 6),
            Map.entry("twice yearly", 6),
            Map.entry("twice-yearly", 6),
            Map.entry("half-yearly", 6),
            Map.entry("quarterly", 3),
            Map.entry("every quarter", 3),
            Map.entry("every three months", 3),
            Map.entry("bi-monthly", 2),
            Map.entry("every two months", 2),
            Map.entry("monthly", 1),
            Map.entry("every month", 1),
            Map.entry("annual", 12),
            Map.entry("yearly", 12));

    private static final List<String> MEETING =
            List.of("meeting", "board", "committee", "forum", "network", "session", "group", "review");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId contract, RecordAt record) {
        CaseFile file = record.naming(contract);
        List<Told<OversightArrangementSet>> set =
                Told.in(file, OversightArrangementSet.class, o -> o.contract().equals(contract) && months(o) > 0);
        if (set.isEmpty()) {
            return CheckFinding.notApplicable(contract, "No entry sets how often meetings on this contract are held.");
        }
        List<Told<ContractMeetingHeld>> held =
                Told.in(file, ContractMeetingHeld.class, m -> m.contract().equals(contract));
        LocalDate last = last(contract, file);
        List<Told<OversightArrangementSet>> counted = new ArrayList<>();
        for (Told<OversightArrangementSet> arrangement : set) {
            LocalDate from = from(arrangement);
            if (from != null
                    && last != null
                    && !from.plusMonths(months(arrangement.fact())).isAfter(last)) {
                counted.add(arrangement);
                List<LocalDate> missed = missed(from, months(arrangement.fact()), last, held);
                if (!missed.isEmpty()) {
                    return fail(contract, arrangement, missed, last, held);
                }
            }
        }
        if (counted.isEmpty()) {
            return CheckFinding.notApplicable(
                    contract,
                    "Meetings are set to be held regularly; from when, or that a whole period has gone by, no entry "
                            + "shows.");
        }
        List<Standing> used = new ArrayList<>(Told.entries(counted));
        used.addAll(Told.entries(held));
        return CheckFinding.pass(
                contract,
                "In every period that can be counted, a meeting entered falls or by its date may fall.",
                used);
    }

    private static CheckFinding fail(
            ThingId contract,
            Told<OversightArrangementSet> arrangement,
            List<LocalDate> missed,
            LocalDate last,
            List<Told<ContractMeetingHeld>> held) {
        List<Standing> used = new ArrayList<>(List.of(arrangement.entry()));
        used.addAll(Told.entries(held));
        return CheckFinding.fail(
                contract,
                "Meetings are set to be held " + arrangement.fact().frequency() + " (\""
                        + arrangement.fact().arrangement() + "\"); in "
                        + InWords.count(missed.size(), "period", "periods") + " up to " + last.format(DAY)
                        + ", the last date entered on this contract, no entry shows one; the first of them begins on "
                        + missed.getFirst().format(DAY) + ".",
                used,
                "An entry of a meeting in each of those periods, or one that says the meetings were to be held less often.");
    }

    private static int months(OversightArrangementSet set) {
        String frequency = set.frequency() == null ? "" : set.frequency().toLowerCase(Locale.ROOT);
        if (InWords.found(set.arrangement(), MEETING).isEmpty()) {
            return 0;
        }
        return MONTHS.stream()
                .filter(m -> frequency.contains(m.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    /** The first day of the first month that certainly lies after the beginning set. */
    private static @Nullable LocalDate from(Told<OversightArrangementSet> told) {
        Edtf first = told.fact().first() == null ? told.occurred() : told.fact().first();
        LocalDate day = first == null ? null : DaysApart.firstDay(first);
        if (day == null) {
            return null;
        }
        return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    /** The last day that an entry on the contract certainly lies after. */
    private static @Nullable LocalDate last(ThingId contract, CaseFile file) {
        return file.valid(ContractFact.class).stream()
                .filter(s -> s.fact() instanceof ContractFact f && f.contract().equals(contract))
                .map(Standing::occurred)
                .filter(o -> o != null)
                .map(DaysApart::firstDay)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<LocalDate> missed(
            LocalDate from, int months, LocalDate last, List<Told<ContractMeetingHeld>> held) {
        List<LocalDate> missed = new ArrayList<>();
        for (LocalDate start = from; !start.plusMonths(months).isAfter(last); start = start.plusMonths(months)) {
            LocalDate begin = start;
            LocalDate end = start.plusMonths(months).minusDays(1);
            if (held.stream().noneMatch(m -> mayFallIn(m, begin, end))) {
                missed.add(start);
            }
        }
        return missed;
    }

    /** An undated meeting may have been held at any time. */
    private static boolean mayFallIn(Told<ContractMeetingHeld> meeting, LocalDate from, LocalDate to) {
        Edtf on = meeting.occurred();
        LocalDate first = on == null ? null : DaysApart.firstDay(on);
        LocalDate last = on == null ? null : DaysApart.lastDay(on);
        return (first == null || !first.isAfter(to)) && (last == null || !last.isBefore(from));
    }
}
