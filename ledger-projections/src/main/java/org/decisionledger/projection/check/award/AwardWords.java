package org.decisionledger.projection.check.award;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.jspecify.annotations.Nullable;

/** Grounds and reasons of awards, as the entries give them. */
final class AwardWords {

    private AwardWords() {}

    /** The ground coded with an approval; {@code null} for none, and where the source is said to state none. */
    static @Nullable AwardGround ground(InterimAwardApproved approval) {
        return approval.ground() == AwardGround.NOT_STATED ? null : approval.ground();
    }

    /** The grounds coded with the approvals of an award, in words. */
    static String grounds(AwardFacts award) {
        return award.grounds().stream()
                .map(g -> g.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The reasons that approvals and routes give, each once, in quotation marks. */
    static String quoted(Collection<Standing> reasons) {
        return reasons.stream()
                .map(s -> switch (s.fact()) {
                    case InterimAwardApproved a -> a.justification();
                    case ProcurementRouteChosen r -> r.reason();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .distinct()
                .map(r -> "\"" + r + "\"")
                .collect(Collectors.joining("; "));
    }
}
