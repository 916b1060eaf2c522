package org.decisionledger.projection.vote;

import java.util.List;
import org.decisionledger.core.calendar.Regime;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.rule.outcome.DayCounter;
import org.decisionledger.core.rule.outcome.RuleReliedOn;

/** The calendar by which working days of notice and reply are counted where a rule asks for them. */
final class WorkingDays {

    /** PCR 2015 reg 2: neither Saturday nor Sunday, nor Good Friday, Christmas Day or a bank holiday in England and Wales. */
    static final DayCounter ENGLAND_AND_WALES = Regime.PCR_2015::isWorkingDay;

    private WorkingDays() {}

    /** What must be said of the calendar; empty where no rule relied on asks for working days. */
    static List<String> said(List<RuleReliedOn> rules) {
        boolean asked = rules.stream()
                .map(r -> r.rule().rule())
                .anyMatch(r -> r.noticeCount() == DayCount.WORKING_DAYS || r.replyCount() == DayCount.WORKING_DAYS);
        return asked
                ? List.of(
                        "Working days leave out Saturdays, Sundays and the bank holidays of England and Wales; the rule "
                                + "itself does not say which calendar it means.")
                : List.of();
    }
}
