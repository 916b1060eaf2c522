package org.decisionledger.projection.check.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.elapsed.Days;

/** K-02: the end of a contract stood on record for long, and no competition was begun by the lead time before it. */
public final class LeadTimeMissed implements Check {

    static final CheckParameter KNOWN =
            new CheckParameter("K-02.known-days", "days before the end from which on it counts as known for long", 365);
    static final CheckParameter LEAD = new CheckParameter(
            "K-02.lead-time-days", "days before the end by which a competition is to have begun", 270);

    private static final About ABOUT = new About(
            "K-02",
            "Lead time missed",
            "The end of a contract was told long before it, and no notice of tender for what follows is dated before the "
                    + "lead time began.",
            "000 §4.4, §4.8; 003 §1",
            ThingKind.CONTRACT,
            KNOWN,
            LEAD);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        List<EndTold> ends = EndTold.of((ContractId) thing, record.naming(thing));
        Optional<LocalDate> end = ends.stream().map(EndTold::day).max(Comparator.naturalOrder());
        if (end.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells when this contract ends, to the month or closer.");
        }
        int days = record.of(KNOWN);
        List<EndTold> last =
                ends.stream().filter(e -> e.day().equals(end.get())).toList();
        if (last.stream().allMatch(e -> e.before(days).isEmpty())) {
            return CheckFinding.notApplicable(
                    thing,
                    "The last end told is " + words(end.get()) + "; no entry dated " + Days.inWords(days)
                            + " or more before tells it.");
        }
        if (record.over(Edtf.parse(latest(end.get(), record).toString())) != Answer.YES) {
            return CheckFinding.notApplicable(
                    thing,
                    "The last end told is " + words(end.get())
                            + "; on the day asked about the lead time before it had not begun.");
        }
        List<Standing> known =
                last.stream().flatMap(e -> e.tellings().stream()).distinct().toList();
        return judged((ContractId) thing, record, known, end.get());
    }

    private static CheckFinding judged(ContractId contract, RecordAt record, List<Standing> known, LocalDate end) {
        CaseFile file = record.naming(procurements(contract, record));
        LocalDate latest = latest(end, record);
        List<Standing> notices = notices(contract, record, file, known);
        List<Standing> tenders = notices.stream()
                .filter(s -> ((ProcurementNoticePublished) s.fact()).kind() == ProcurementNoticeKind.TENDER)
                .toList();
        List<Standing> inTime = tenders.stream()
                .filter(s -> s.occurred() != null && s.occurred().by(Edtf.parse(latest.toString())) != Answer.NO)
                .toList();
        String limit = "The last end told is " + words(end) + ", told " + Days.inWords(record.of(KNOWN))
                + " or more before; counted back " + Days.inWords(record.of(LEAD))
                + " from it, a competition was to begin by " + words(latest) + ".";
        if (!inTime.isEmpty()) {
            return CheckFinding.pass(
                    contract,
                    limit + " An entry shows a notice of tender by then.",
                    CheckFinding.together(known, inTime));
        }
        if (tenders.isEmpty() && followedByCompetition(contract, record)) {
            return CheckFinding.notApplicable(
                    contract,
                    "The contract that follows is told to have been competed for; no entry dates when that began.");
        }
        String shown = tenders.isEmpty()
                ? " No entry shows a notice of tender for what follows."
                : " The notices of tender on record are dated later or not at all: "
                        + tenders.stream().map(LeadTimeMissed::when).distinct().collect(Collectors.joining("; ")) + ".";
        String others = notices.size() == tenders.size() ? "" : " Other notices on record do not invite tenders.";
        return CheckFinding.fail(
                contract,
                limit + shown + others + lastHeard(contract, record, latest),
                CheckFinding.together(known, notices),
                "An entry that shows a notice of tender dated by then, or that no service was to follow.");
    }

    private static LocalDate latest(LocalDate end, RecordAt record) {
        return end.minusDays(record.of(LEAD));
    }

    private static Set<ProcurementId> procurements(ContractId contract, RecordAt record) {
        return record.naming(contract).valid(ProcurementRegistered.class).stream()
                .map(s -> (ProcurementRegistered) s.fact())
                .filter(r -> r.contracts().contains(contract))
                .map(ProcurementRegistered::procurement)
                .collect(Collectors.toSet());
    }

    /** Those of the procurements that name the contract; one that led to it is over before its end is told. */
    private static List<Standing> notices(ContractId contract, RecordAt record, CaseFile file, List<Standing> known) {
        Set<ProcurementId> procurements = procurements(contract, record);
        return file.valid(ProcurementNoticePublished.class).stream()
                .filter(s -> procurements.contains(((ProcurementNoticePublished) s.fact()).procurement()))
                .filter(s -> known.stream().noneMatch(k -> before(s, k)))
                .toList();
    }

    private static boolean before(Standing notice, Standing known) {
        return notice.occurred() != null
                && known.occurred() != null
                && notice.occurred().before(known.occurred()) == Answer.YES;
    }

    private static boolean followedByCompetition(ContractId contract, RecordAt record) {
        return record.naming(contract).valid(ContractAwarded.class).stream()
                .anyMatch(s -> Competition.told(s)
                        && s.header().links().stream()
                                .anyMatch(l -> l.relation() == Relation.SUCCEEDS
                                        && l.to() instanceof Target.OfThing(var to)
                                        && to.equals(contract)));
    }

    /** A record that goes silent before the time in question says little of that time. */
    private static String lastHeard(ContractId contract, RecordAt record, LocalDate latest) {
        CaseFile file = record.naming(contract);
        List<Edtf> dates = file.valid().stream()
                .filter(s -> file.namedIn(s).contains(contract))
                .map(Standing::occurred)
                .filter(Objects::nonNull)
                .toList();
        return dates.stream().allMatch(d -> d.by(Edtf.parse(latest.toString())) == Answer.YES)
                ? dates.stream()
                        .max(Edtf.ORDER)
                        .map(d ->
                                " The ledger holds nothing about this contract that is dated after that day; the last "
                                        + "dated entry is of " + d.inWords() + ".")
                        .orElse("")
                : "";
    }

    private static String words(LocalDate day) {
        return Edtf.parse(day.toString()).inWords();
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "no date given" : s.occurred().inWords();
    }
}
