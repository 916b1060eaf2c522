package org.decisionledger.projection.law;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Finds when a procedure commenced: as stated, else by the first notice or approach on record, else not at all. */
final class Commencing {

    private Commencing() {}

    static Commencement of(AwardFacts facts, Procedure procedure) {
        if (procedure.commenced() != null) {
            return Commencement.stated(procedure.commenced());
        }
        List<Standing> steps = facts.file.valid().stream()
                .filter(s -> isStep(s, facts) && !facts.afterTheAward(s))
                .toList();
        return steps.stream()
                .filter(s -> startIsKnown(s.occurred()))
                .findFirst()
                .map(s -> firstStep(facts, s, steps))
                .orElseGet(() -> notAfter(facts, steps));
    }

    /** A notice of award comes at the end, and the market is engaged before a procedure begins. */
    private static boolean isStep(Standing s, AwardFacts facts) {
        return s.fact() instanceof ProcurementNoticePublished n
                        && facts.own.contains(n.procurement())
                        && n.kind() != ProcurementNoticeKind.AWARD
                        && n.kind() != ProcurementNoticeKind.MARKET_ENGAGEMENT
                || s.fact() instanceof ProviderApproached a && facts.own.contains(a.procurement());
    }

    private static boolean startIsKnown(@Nullable Edtf date) {
        return date != null && date.bounds().earliest() instanceof Side.Known;
    }

    private static Commencement firstStep(AwardFacts facts, Standing first, List<Standing> steps) {
        Edtf date = Objects.requireNonNull(first.occurred());
        long without = steps.stream().filter(s -> !startIsKnown(s.occurred())).count();
        return new Commencement(
                date,
                Commencement.Basis.FIRST_STEP_ON_RECORD,
                "The first notice or approach to a provider on record in the procurement"
                        + (facts.awards.isEmpty() ? "" : " that led to this award") + " is dated "
                        + date.inWords()
                        + "; the procedure is taken to have commenced then. The record may lack an earlier step"
                        + (without == 0
                                ? "."
                                : ", and holds " + without + " more of which it does not say when they began."),
                List.of(first.id()));
    }

    private static Commencement notAfter(AwardFacts facts, List<Standing> steps) {
        if (facts.awards.isEmpty()) {
            return new Commencement(
                    null,
                    Commencement.Basis.UNKNOWN,
                    "No entry shows when the procedure commenced, nor an award that it came before.",
                    List.of());
        }
        Edtf award = facts.first();
        String unknown = "No entry shows when the procedure commenced, and the date of an award is not that day.";
        if (award == null || !(award.bounds().latest() instanceof Side.Known(Instant end))) {
            return new Commencement(
                    null, Commencement.Basis.UNKNOWN, unknown + " The award is not dated either.", ids(facts.awards));
        }
        Edtf by = Edtf.parse("/" + end.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate());
        return new Commencement(
                by,
                Commencement.Basis.NOT_AFTER_THE_AWARD,
                unknown + " It was not after the award of " + award.inWords() + ".",
                ids(facts.awards));
    }

    private static List<EntryId> ids(List<Standing> entries) {
        return entries.stream().map(Standing::id).toList();
    }
}
