package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Whether a version of a rule was in force on a day, by its own interval and by the clauses that gave way. */
final class InForce {

    private InForce() {}

    /** A rule without an interval is in force from the day it was laid down, where that is known; the text names no end. */
    static Answer byItsInterval(RuleOnRecord rule, Edtf day) {
        Edtf interval = rule.rule().inForce();
        if (interval != null) {
            return day.within(interval);
        }
        Edtf setOn = rule.setOn();
        if (setOn == null || setOn.equals(day)) {
            return Answer.YES;
        }
        return switch (setOn.after(day)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case POSSIBLY -> Answer.POSSIBLY;
        };
    }

    /** Whether the clause of the rule had given way by the day. */
    static Answer gaveWay(RuleOnRecord rule, ClausesGivingWay giving, Edtf day) {
        if (!Objects.equals(rule.rule().instrument(), giving.superseded().instrument())) {
            return Answer.NO;
        }
        Answer named = named(rule.rule().clause(), giving);
        Answer by = giving.from() == null ? Answer.POSSIBLY : giving.from().by(day);
        if (named == Answer.NO || by == Answer.NO) {
            return Answer.NO;
        }
        return named == Answer.YES && by == Answer.YES ? Answer.YES : Answer.POSSIBLY;
    }

    /** The source says that more or less than the clauses named gave way. */
    static boolean loosely(ClausesGivingWay giving) {
        return saysOf(giving, "principal") || saysOf(giving, "part");
    }

    private static Answer named(@Nullable String clause, ClausesGivingWay giving) {
        String provisions = giving.superseded().provisions();
        if (List.of("all", "the whole").contains(provisions.strip().toLowerCase(Locale.ROOT))) {
            return saysOf(giving, "part") ? Answer.POSSIBLY : Answer.YES;
        }
        Answer named = clause == null ? Answer.POSSIBLY : ClauseNumbers.named(clause, provisions);
        return named == Answer.YES && saysOf(giving, "part") ? Answer.POSSIBLY : named;
    }

    private static boolean saysOf(ClausesGivingWay giving, String word) {
        String extent = giving.superseded().extent();
        return extent != null && extent.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Whether {@code later} came into force after {@code earlier} did; certain only where both starts are told. */
    static boolean startsLater(RuleOnRecord later, RuleOnRecord earlier) {
        Edtf start = start(later);
        if (start == null) {
            return false;
        }
        Edtf other = start(earlier);
        if (other == null) {
            Edtf interval = earlier.rule().inForce();
            return interval != null && interval.text().startsWith("../");
        }
        return other.before(start) == Answer.YES;
    }

    private static @Nullable Edtf start(RuleOnRecord rule) {
        Edtf interval = rule.rule().inForce();
        if (interval == null) {
            return rule.setOn();
        }
        String start = interval.text().split("/", 2)[0];
        return start.isEmpty() || start.equals("..") ? null : Edtf.parse(start);
    }
}
