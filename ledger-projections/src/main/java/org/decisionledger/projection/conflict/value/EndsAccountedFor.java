package org.decisionledger.projection.conflict.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ServiceCessationAnnounced;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.statement.Attributes;
import org.decisionledger.projection.statement.Quantity.OfDate;
import org.decisionledger.projection.statement.Quantity.OfNumber;
import org.decisionledger.projection.statement.Saying;
import org.jspecify.annotations.Nullable;

/** Ends and terms of a contract that differ because it was extended, or ended early, as entries tell. */
final class EndsAccountedFor {

    private static final BigDecimal ABOUT_A_MONTH = BigDecimal.ONE;

    private final List<ContractExtended> extensions;
    private final List<Edtf> earlyEnds;

    EndsAccountedFor(ThingId thing, List<Standing> naming) {
        List<Standing> own = naming.stream()
                .filter(s -> s.fact() instanceof ContractFact f && f.contract().equals(thing))
                .toList();
        this.extensions = own.stream()
                .map(Standing::fact)
                .filter(ContractExtended.class::isInstance)
                .map(ContractExtended.class::cast)
                .toList();
        this.earlyEnds = own.stream()
                .map(EndsAccountedFor::early)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Edtf early(Standing s) {
        return switch (s.fact()) {
            case ContractNoticeGiven f -> f.ends();
            case ServiceCessationAnnounced f -> f.effective();
            case ContractExpired f -> Boolean.FALSE.equals(f.natural()) ? s.occurred() : null;
            default -> null;
        };
    }

    /** Whether what is on record of an extension or an early end accounts for the difference. */
    boolean accountFor(Saying a, Saying b) {
        return switch (a.attribute()) {
            case Attributes.END -> ends(a, b);
            case Attributes.TERM -> terms(a, b);
            default -> false;
        };
    }

    private boolean ends(Saying a, Saying b) {
        if (!(a.value() instanceof OfDate(Edtf x) && b.value() instanceof OfDate(Edtf y))) {
            return false;
        }
        boolean inOrder = Edtf.ORDER.compare(x, y) <= 0;
        Edtf earlier = inOrder ? x : y;
        Edtf later = inOrder ? y : x;
        return extensions.stream()
                        .anyMatch(e -> e.newEnd() == null || e.newEnd().overlaps(later) != Answer.NO)
                || earlyEnds.stream().anyMatch(e -> e.overlaps(earlier) != Answer.NO);
    }

    /** Lengths of extensions are not added up: one that is longer than the other may hold them. */
    private boolean terms(Saying a, Saying b) {
        if (extensions.isEmpty()) {
            return false;
        }
        return a.value() instanceof OfNumber(BigDecimal x, var unit)
                        && b.value() instanceof OfNumber(BigDecimal y, var other)
                ? x.subtract(y).abs().compareTo(ABOUT_A_MONTH) > 0
                : extensions.stream().anyMatch(e -> e.newEnd() == null);
    }
}
