package org.decisionledger.projection.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.projection.check.award.LeadTimeMissed;
import org.decisionledger.projection.check.award.UncompetedAward;

/** Every check there is, in order of their numbers. */
public final class CheckList {

    public static final List<Check> ALL = List.of(new UncompetedAward(), new LeadTimeMissed());

    private CheckList() {}

    /** Every number that some check goes by, in order of the checks, each once. */
    public static List<CheckParameter> parameters() {
        return ALL.stream()
                .flatMap(c -> c.about().parameters().stream())
                .distinct()
                .toList();
    }

    /** The check of this number. */
    public static Optional<Check> named(String id) {
        return ALL.stream().filter(c -> c.about().id().equalsIgnoreCase(id)).findFirst();
    }

    /** The numbers of all checks. */
    public static Stream<String> ids() {
        return ALL.stream().map(c -> c.about().id());
    }
}
