package org.decisionledger.projection.vote;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.rule.outcome.NoticeShown;
import org.decisionledger.core.rule.outcome.QuorumShown;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What outcomes, quorum and notice are called. */
final class Words {

    private Words() {}

    static String of(CollectiveOutcome outcome) {
        return switch (outcome) {
            case CARRIED -> "carried";
            case NOT_CARRIED -> "not carried";
            case STOPPED -> "stopped";
            case OPEN -> "open";
            case CANNOT_BE_TOLD -> "cannot be told";
            case CLAUSES_CLASH -> "the clauses clash";
        };
    }

    static String of(QuorumShown quorum) {
        String took = quorum.fewest() == quorum.most()
                ? quorum.fewest() + " took part"
                : "between " + quorum.fewest() + " and " + quorum.most() + " took part";
        if (quorum.met() == null) {
            return "no quorum is stated; " + took;
        }
        return "a quorum of " + quorum.asked() + "; " + took
                + switch (quorum.met()) {
                    case YES -> ": met";
                    case NO -> ": not met";
                    case POSSIBLY -> ": whether it was met cannot be told";
                };
    }

    static String of(NoticeShown notice) {
        String given = notice.fewest() == null
                ? "the days given cannot be counted"
                : notice.fewest().equals(notice.most())
                        ? notice.fewest() + " given"
                        : "between " + notice.fewest() + " and " + notice.most() + " given";
        if (notice.enough() == null) {
            return "no days of notice are stated";
        }
        return notice.asked() + " " + days(notice.count()) + " asked, " + given
                + switch (notice.enough()) {
                    case YES -> ": enough";
                    case NO -> ": too short";
                    case POSSIBLY -> ": whether that is enough cannot be told";
                };
    }

    private static String days(@Nullable DayCount count) {
        return count == DayCount.WORKING_DAYS ? "working days" : "days";
    }

    static String of(Money sum) {
        return sum.currency() + " " + sum.value();
    }

    static @Nullable String of(@Nullable Edtf date) {
        return date == null ? null : date.inWords();
    }

    static List<String> of(List<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String list(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
