package org.decisionledger.projection.check.award;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.projection.casefile.Standing;

/** Whether an award is told to have followed a competition: in the field made for it, or in the words of the route. */
final class Competition {

    private static final Pattern NAMED =
            Pattern.compile("(?i)tender|compet|procurement process|most capable provider|framework");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(without|not|no|non|direct|single|waive[rd]?)\\b");

    private Competition() {}

    static boolean told(Standing award) {
        return switch (award.fact()) {
            case InterimAwardApproved i -> Boolean.TRUE.equals(i.competed());
            case ContractAwarded a -> a.competed() == null ? inWords(a) : a.competed();
            default -> false;
        };
    }

    private static boolean inWords(ContractAwarded award) {
        return award.route() != null
                && NAMED.matcher(award.route()).find()
                && !DENIED.matcher(award.route()).find();
    }

    /** The routes as told, each once, in quotation marks; in plain words where none is told. */
    static String routes(Collection<Standing> awards) {
        String routes = awards.stream()
                .map(s -> s.fact() instanceof ContractAwarded a ? a.route() : null)
                .filter(Objects::nonNull)
                .distinct()
                .map(r -> "\"" + r + "\"")
                .collect(Collectors.joining("; "));
        return routes.isEmpty() ? "recorded as competed" : routes;
    }
}
