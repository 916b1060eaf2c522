package org.decisionledger.core.calendar;

import java.time.LocalDate;

/**
 * Statutory clocks. Each regime has its own definition of a working day ({@link Regime}) and its own way of counting.
 * Which regime applies, and whether a standstill is due at all, is not decided here; numbers are at least 1.
 */
public final class StatutoryClocks {

    /** PCR 2015 reg 87(2): sent by electronic means. */
    private static final int PCR_STANDSTILL = 10;

    /** PSR reg 12(3). */
    private static final int PSR_REPRESENTATIONS = 8;

    /** Procurement Act 2023 section 51(2). */
    private static final int ACT_STANDSTILL = 8;

    /** PSR reg 12: so many working days at the least since the last communication. */
    private static final int FURTHER_DECISION = 5;

    /** PCR 2015 reg 87: sent by other than electronic means. */
    private static final int SENT_OTHERWISE = 15;

    /** PCR 2015 reg 87: since the last recipient received what was sent by other than electronic means. */
    private static final int RECEIVED = 10;

    /** Complaints regulations 2009, reg 13(3). */
    private static final int ACKNOWLEDGED = 3;

    /** Complaints regulations 2009, reg 14(4). */
    private static final int ANSWERED_MONTHS = 6;

    private static final String SENT = "the last notice was sent";

    private StatutoryClocks() {}

    /**
     * The standstill of the regime.
     *
     * <ul>
     *   <li>PCR 2015 reg 87(2): the 10th day after the notices were sent, all of them by electronic means
     *   <li>PSR 2023 reg 12: the last day for representations, which is the end of the standstill only if none is made
     *   <li>Procurement Act 2023 section 51(2): 8 working days beginning with the day the notice is published
     * </ul>
     *
     * @param event the day on which the last of the notices was sent, or the notice was published
     */
    public static Reckoning standstill(Regime regime, LocalDate event) {
        return switch (regime) {
            case PCR_2015 -> pcr("regs 2 and 87(2)", event, PCR_STANDSTILL, SENT);
            case PSR_2023 -> representations(event, PSR_REPRESENTATIONS);
            case PROCUREMENT_ACT_2023 -> act("sections 51(2) and 123", event, ACT_STANDSTILL);
        };
    }

    /**
     * A period of the regime's own kind, counted in the regime's own way.
     *
     * <ul>
     *   <li>PCR 2015 reg 2: days. The day of the event is not counted; a period that would end on a day that is not a
     *       working day ends on the next working day; a period holds at least two working days
     *   <li>PSR 2023 reg 12: working days, after the day on which the standstill begins, which is the day after
     *       publication. Neither of the two days counts
     *   <li>Procurement Act 2023: working days beginning with the day of the event, which counts if it is a working day
     * </ul>
     *
     * @throws IllegalArgumentException when {@code number} is less than 1
     */
    public static Reckoning count(Regime regime, LocalDate event, int number) {
        return switch (regime) {
            case PCR_2015 -> pcr("reg 2", event, number, "the event happened");
            case PSR_2023 -> representations(event, number);
            case PROCUREMENT_ACT_2023 -> act("section 123", event, number);
        };
    }

    /**
     * PSR 2023 reg 12: after representations, the earliest end of the standstill. It ends on a day of the authority's
     * choosing once no fewer than 5 working days have passed; {@link Reckoning#lastDay} is the fifth.
     *
     * @param lastCommunication the day on which the last of those to be told was told of the further decision
     */
    public static Reckoning furtherDecision(LocalDate lastCommunication) {
        LocalDate next = lastCommunication.plusDays(1);
        return Counting.workingDays(
                Rules.furtherDecision(FURTHER_DECISION),
                Regime.PSR_2023,
                lastCommunication,
                next,
                next,
                FURTHER_DECISION);
    }

    /** PCR 2015 reg 87: notices sent only by other than electronic means, and nobody knows when received. */
    public static Reckoning standstillSentOtherwise(LocalDate sent) {
        return pcr("regs 2 and 87", sent, SENT_OTHERWISE, SENT);
    }

    /**
     * PCR 2015 reg 87: notices sent only by other than electronic means. The 15th day after sending, or the 10th
     * after the last recipient received it if that is earlier.
     */
    public static Reckoning standstillSentOtherwise(LocalDate sent, LocalDate lastReceived) {
        Reckoning bySending = standstillSentOtherwise(sent);
        Reckoning byReceipt = pcr("regs 2 and 87", lastReceived, RECEIVED, "the last recipient received the notice");
        return byReceipt.lastDay().isBefore(bySending.lastDay()) ? byReceipt : bySending;
    }

    /**
     * Complaints on adult social care and the NHS in England (SI 2009/309), reg 13(3): acknowledged not later than 3
     * working days after the day of receipt. Whether the regulations apply to a complaint is not decided here.
     */
    public static Reckoning complaintAcknowledged(LocalDate received) {
        LocalDate next = received.plusDays(1);
        // The working days are taken to be those of the Public Contracts Regulations: weekends, Christmas Day, Good
        // Friday and the bank holidays of England and Wales are none, as in the regulations before (SI 2006/1681, reg
        // 2).
        return Counting.workingDays(
                Rules.acknowledgement(ACKNOWLEDGED), Regime.PCR_2015, received, next, next, ACKNOWLEDGED);
    }

    /**
     * The same regulations, reg 14(3) and (4): 6 months commencing on the day of receipt, after which a body that has
     * not answered has to say why. A longer period may have been agreed.
     */
    public static Reckoning complaintAnswered(LocalDate received) {
        return months(Rules.COMPLAINTS + ", reg 14(3) and (4)", received, ANSWERED_MONTHS, Begins.WITH_THE_DAY);
    }

    /**
     * Plain calendar days: every day counts and the end is never moved.
     *
     * @param provision what states the period, with its section or regulation
     * @throws IllegalArgumentException when the number is less than 1
     */
    public static Reckoning calendarDays(String provision, LocalDate event, int days, Begins begins) {
        Counting.atLeastOne(days);
        Rule rule = new Rule(provision, DayWords.days(days) + Rules.from(begins) + "; every day counts.");
        return switch (begins) {
            case THE_DAY_AFTER -> Counting.everyDay(rule, event, event.plusDays(1), event.plusDays(days));
            case WITH_THE_DAY -> Counting.everyDay(rule, event, event, event.plusDays(days - 1L));
        };
    }

    /**
     * Months by corresponding date: a month after 15 January ends on 15 February, a month beginning with it on 14
     * February. Where the month has no such date the period ends on its last day.
     *
     * @param provision what states the period, with its section or regulation
     * @throws IllegalArgumentException when the number is less than 1
     */
    public static Reckoning months(String provision, LocalDate event, int months, Begins begins) {
        Counting.atLeastOne(months);
        String number = months + (months == 1 ? " month" : " months");
        Rule rule = new Rule(provision, number + Rules.from(begins) + ", by the corresponding date.");
        LocalDate date = event.plusMonths(months);
        boolean corresponding = date.getDayOfMonth() == event.getDayOfMonth();
        return switch (begins) {
            case THE_DAY_AFTER -> Counting.everyDay(rule, event, event.plusDays(1), date);
            case WITH_THE_DAY -> Counting.everyDay(rule, event, event, corresponding ? date.minusDays(1) : date);
        };
    }

    private static Reckoning pcr(String provision, LocalDate event, int number, String since) {
        return Counting.daysMovedToAWorkingDay(Rules.days(provision, number, since), Regime.PCR_2015, event, number);
    }

    private static Reckoning representations(LocalDate published, int number) {
        return Counting.workingDays(
                Rules.representations(number),
                Regime.PSR_2023,
                published,
                published.plusDays(1),
                published.plusDays(2),
                number);
    }

    private static Reckoning act(String provision, LocalDate event, int number) {
        return Counting.workingDays(
                Rules.beginningWith(provision, number), Regime.PROCUREMENT_ACT_2023, event, event, event, number);
    }
}
