package org.decisionledger.projection.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.elapsed.Days;
import org.jspecify.annotations.Nullable;

/**
 * Whether a notice of award came in time. That a contract was entered into is not on record; it is not earlier than the
 * award, so a notice in time after the award is in time after the contract, and a later one may be. The parameter
 * {@code daysForSome} is a longer time that some awards have and the record cannot tell apart.
 */
final class DueDay {

    /** When there are several notices, the one that settles most is told. */
    static final List<Finding> BEST_FIRST =
            List.of(Finding.SHOWN, Finding.CANNOT_BE_TOLD, Finding.CONTRARY_TO_THE_RECORD);

    private DueDay() {}

    static @Nullable Edtf countedFrom(Rule rule, AwardFacts facts) {
        Edtf award = facts.last();
        return award != null && rule.counted() == Rule.CountedFrom.END_OF_QUARTER ? quarterEnd(award) : award;
    }

    private static @Nullable Edtf quarterEnd(Edtf award) {
        if (!(award.bounds().earliest() instanceof Side.Known(Instant first))
                || !(award.bounds().latest() instanceof Side.Known(Instant after))) {
            return null;
        }
        LocalDate end = quarterEnd(first);
        return end.equals(quarterEnd(after.minusNanos(1))) ? Edtf.parse(end.toString()) : null;
    }

    private static LocalDate quarterEnd(Instant at) {
        LocalDate day = at.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        int months = 2 - (day.getMonthValue() - 1) % 3;
        return day.withDayOfMonth(1).plusMonths(months + 1L).minusDays(1);
    }

    static Outcome within(Rule rule, int days, @Nullable Edtf from, Standing notice, List<Standing> used) {
        String allowed = Days.inWords(days) + " from " + rule.counted().words();
        Edtf at = notice.occurred();
        OptionalLong most = from == null || at == null ? OptionalLong.empty() : Apart.atMost(from, at);
        OptionalLong least = from == null || at == null ? OptionalLong.empty() : Apart.atLeast(from, at);
        if (most.isPresent() && most.getAsLong() <= days) {
            return Outcome.of(
                    Finding.SHOWN,
                    "An entry shows a notice of award not later than " + allowed
                            + ". What it has to hold is not tested.",
                    used,
                    "A correction of the date of the notice or of the award.");
        }
        int longest = longest(rule, days);
        if (least.isPresent()
                && least.getAsLong() > longest
                && rule.counted() != Rule.CountedFrom.CONTRACT_ENTERED_INTO) {
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "The notice of award on record came " + Days.inWords(least.getAsLong()) + " after "
                            + rule.counted().words() + ", later than the " + Days.inWords(days)
                            + " that the paragraph gives.",
                    used,
                    "An entry that shows an earlier notice of award.");
        }
        return Outcome.of(
                Finding.CANNOT_BE_TOLD,
                "A notice of award is on record; the record does not settle whether it came within " + allowed + ".",
                used,
                "An entry that dates the notice, the award or the contract more closely.");
    }

    private static int longest(Rule rule, int days) {
        Parameter some = rule.parameters().get("daysForSome");
        return some == null ? days : some.days();
    }
}
