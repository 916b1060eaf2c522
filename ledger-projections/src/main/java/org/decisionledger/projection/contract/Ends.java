package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.EndTold.How;
import org.jspecify.annotations.Nullable;

/**
 * The ends that entries tell of a contract, and which of them stand on the date. An end is replaced only by an
 * extension or a notice to end that had certainly happened by the date, came after it, and that nobody disputes or
 * tells as a party alone; everything else stays beside it.
 */
final class Ends {

    /** An end as one entry tells it. */
    record Told(Standing entry, How how, Edtf end, Answer byThen) {}

    private final ContractFile about;
    private final List<Told> told = new ArrayList<>();

    Ends(ContractFile about) {
        this.about = about;
        for (Standing s : about.about) {
            if (s.fact() instanceof ContractFact fact) {
                Edtf end = end(fact, s.occurred());
                if (end != null) {
                    told.add(new Told(s, how(fact), end, about.byThen(s)));
                }
            }
        }
    }

    /** Those that stand, by end, the end told latest in time first. */
    Map<Edtf, List<Told>> standing() {
        Map<Edtf, List<Told>> standing = new LinkedHashMap<>();
        told.stream()
                .filter(t -> t.byThen() != Answer.NO && replacedBy(t).isEmpty())
                .sorted(latestFirst())
                .forEach(t -> standing.computeIfAbsent(t.end(), e -> new ArrayList<>())
                        .add(t));
        return standing;
    }

    /** Those that a later act replaced by the date. */
    List<Told> replaced() {
        return told.stream()
                .filter(t -> t.byThen() != Answer.NO && !replacedBy(t).isEmpty())
                .toList();
    }

    /** Those told by entries dated after the date. */
    List<Told> later() {
        return told.stream().filter(t -> t.byThen() == Answer.NO).toList();
    }

    /** The acts that took the place of an end by the date. */
    List<Told> replacedBy(Told end) {
        return told.stream().filter(act -> replaces(act, end)).toList();
    }

    /** Extensions of which neither the entry nor one that describes the same tells the new end. */
    List<Standing> extensionsWithoutAnEnd() {
        return about.about.stream()
                .filter(s -> s.fact() instanceof ContractFact.ContractExtended)
                .filter(s -> about.byThen(s) != Answer.NO)
                .filter(s -> about.sameEvent(s).stream()
                        .noneMatch(o -> told.stream().anyMatch(t -> t.entry().equals(o))))
                .toList();
    }

    private boolean replaces(Told act, Told end) {
        if (!act.how().setsANewEnd()
                || act.byThen() != Answer.YES
                || act.end().equals(end.end())
                || end.how() == How.EXPIRED
                || about.contested(act.entry())) {
            return false;
        }
        CaseFile file = about.file;
        if (file.joined(act.entry(), Relation.CONFLICTS_WITH).contains(end.entry())
                || about.sameEvent(act.entry()).contains(end.entry())) {
            return false;
        }
        Answer after = about.before(end.entry(), act.entry());
        return after == Answer.YES || (after == Answer.POSSIBLY && (linked(act, end) || end.how() == How.AWARDED));
    }

    private boolean linked(Told act, Told end) {
        return about.file.to(act.entry(), Relation.EXTENDS).contains(end.entry())
                || about.file.to(act.entry(), Relation.AMENDS).contains(end.entry())
                || about.file.to(act.entry(), Relation.SUPERSEDES).contains(end.entry());
    }

    /** Dated before undated, the latest first; then acts before mere statements, a party's word, the more exact end. */
    private Comparator<Told> latestFirst() {
        return Comparator.<Told, LocalDate>comparing(t -> latest(t.entry()))
                .thenComparing(t -> t.how().setsANewEnd())
                .thenComparing(t -> about.byAParty(t.entry()))
                .reversed()
                .thenComparing(t -> days(t.end()))
                .thenComparingLong(t -> t.entry().original().position());
    }

    /** Why one end stands before another, in words; of two that are told alike nothing but their order on record. */
    String why(Told first, Told second) {
        int order = latest(first.entry()).compareTo(latest(second.entry()));
        if (order != 0) {
            return latest(second.entry()).equals(LocalDate.MIN)
                    ? "the entry can be dated and the others cannot"
                    : "it is told latest in time";
        }
        if (first.how().setsANewEnd() != second.how().setsANewEnd()) {
            return "the entry tells of an act that sets an end";
        }
        if (about.byAParty(first.entry()) != about.byAParty(second.entry())) {
            return "a party to the contract tells it";
        }
        return days(first.end()) < days(second.end()) ? "it is given more exactly" : "it comes first on record";
    }

    /** The first day on which it can have happened, by the latest of its dates. */
    private LocalDate latest(Standing s) {
        return about.dates(s).stream()
                .map(d -> DaySpan.of(d))
                .map(d -> d.first() != null ? d.first() : d.last())
                .filter(d -> d != null)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static long days(Edtf end) {
        DaySpan span = DaySpan.ofEnd(end);
        return span.first() == null || span.last() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(span.first(), span.last());
    }

    private static How how(ContractFact fact) {
        if (fact instanceof ContractFact.ContractNoticeGiven notice) {
            return notice.kind() == ContractNoticeKind.TO_END ? How.NOTICE_TO_END : How.STATED;
        }
        if (fact instanceof ContractFact.ContractAwarded) {
            return How.AWARDED;
        }
        if (fact instanceof ContractFact.ContractExtended) {
            return How.EXTENDED;
        }
        return fact instanceof ContractFact.ContractExpired ? How.EXPIRED : How.STATED;
    }

    /** The end that a fact tells, if it is one that can. */
    private static @Nullable Edtf end(ContractFact fact, @Nullable Edtf occurred) {
        return switch (fact) {
            case ContractFact.ContractAwarded f -> endOf(f.term());
            case ContractFact.ContractExtended f -> f.newEnd() != null ? f.newEnd() : endOf(f.period());
            case ContractFact.ContractNoticeGiven f -> f.ends();
            case ContractFact.ContractTermStated f -> f.ends() != null ? f.ends() : endOf(f.term());
            case ContractFact.ContractExpired f -> occurred;
            case ContractFact.ContractRegistered f -> null;
            case ContractFact.ContractStarted f -> null;
            case ContractFact.ContractVaried f -> null;
            case ContractFact.ContractCategorised f -> null;
            case ContractFact.ServiceCessationAnnounced f -> null;
            case ContractFact.MobilisationStarted f -> null;
            case ContractFact.HandoverMade f -> null;
            case ContractFact.ContractMeetingHeld f -> null;
            case ContractFact.ActivityReported f -> null;
            case ContractFact.AccessTermsChanged f -> null;
            case ContractFact.ContractualLeverConsidered f -> null;
            case ContractFact.OversightArrangementSet f -> null;
            case ContractFact.PerformanceRated f -> null;
            case ContractFact.ImprovementPlanAgreed f -> null;
            case ContractFact.LeadTimeStated f -> null;
        };
    }

    /** The end of a term that is written as an interval; none where it is open or not told. */
    static @Nullable Edtf endOf(@Nullable Edtf term) {
        if (term == null || !term.isInterval()) {
            return null;
        }
        String end = term.text().substring(term.text().indexOf('/') + 1);
        return end.isEmpty() || end.equals("..") ? null : Edtf.parse(end);
    }
}
