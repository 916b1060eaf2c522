package org.decisionledger.projection.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decisionledger.core.calendar.Reckoning;
import org.decisionledger.core.calendar.Regime;
import org.decisionledger.core.calendar.StatutoryClocks;

/** The clocks that can be asked for, each by a short name. */
public enum Clock {

    /** Public Contracts Regulations 2015, regulation 87: all notices sent by electronic means. */
    PCR(
            "pcr",
            "Standstill, Public Contracts Regulations 2015",
            "the last notice was sent, all by electronic means",
            "Where some notices went by other means the standstill is another one, and it is not counted here."),

    /** Provider Selection Regime 2023, regulation 12: the last day for representations. */
    PSR(
            "psr",
            "Standstill, Provider Selection Regime 2023",
            "the intention to award was published",
            "This is the last day for representations, and the end of the standstill only if none is made."),

    /** Procurement Act 2023, section 51. */
    ACT(
            "act",
            "Standstill, Procurement Act 2023",
            "the contract award notice was published",
            "The notice may set a longer standstill."),

    /** Provider Selection Regime 2023, regulation 12, after representations. */
    FURTHER_DECISION(
            "further-decision",
            "After representations, Provider Selection Regime 2023",
            "the last of those to be told was told of the further decision",
            "This is the earliest end: the standstill ends on a day that the authority chooses, and no earlier."),

    /** Complaints regulations 2009, regulation 13(3). */
    COMPLAINT_ACKNOWLEDGED(
            "complaint-acknowledged",
            "Complaint to be acknowledged, complaints regulations 2009",
            "the complaint was received",
            "Counted for complaints to local authorities on social care and to NHS bodies in England; whether the "
                    + "regulations apply to this one is not decided here."),

    /** Complaints regulations 2009, regulation 14(4). */
    COMPLAINT_ANSWERED(
            "complaint-answered",
            "Complaint to be answered, complaints regulations 2009",
            "the complaint was received",
            "After it a body that has not answered has to say why. A longer time may have been agreed; whether the "
                    + "regulations apply to this one is not decided here.");

    private final String written;
    private final String title;
    private final String event;
    private final String proviso;

    Clock(String written, String title, String event, String proviso) {
        this.written = written;
        this.title = title;
        this.event = event;
        this.proviso = proviso;
    }

    /** The name by which it is asked for. */
    public String written() {
        return written;
    }

    /** What it is, in words. */
    public String title() {
        return title;
    }

    /** What happened on the day that sets it off, in words. */
    public String event() {
        return event;
    }

    /** What must be known before relying on it. */
    public String proviso() {
        return proviso;
    }

    /** The clock of that name, if there is one. */
    public static Optional<Clock> named(String name) {
        return Arrays.stream(values()).filter(c -> c.written.equals(name)).findFirst();
    }

    /** The names of all, for people. */
    public static String names() {
        return Arrays.stream(values()).map(Clock::written).collect(Collectors.joining(", "));
    }

    Reckoning count(LocalDate day) {
        return switch (this) {
            case PCR -> StatutoryClocks.standstill(Regime.PCR_2015, day);
            case PSR -> StatutoryClocks.standstill(Regime.PSR_2023, day);
            case ACT -> StatutoryClocks.standstill(Regime.PROCUREMENT_ACT_2023, day);
            case FURTHER_DECISION -> StatutoryClocks.furtherDecision(day);
            case COMPLAINT_ACKNOWLEDGED -> StatutoryClocks.complaintAcknowledged(day);
            case COMPLAINT_ANSWERED -> StatutoryClocks.complaintAnswered(day);
        };
    }

    /** Whether a day is a working day as this clock takes it. */
    public boolean isWorkingDay(LocalDate day) {
        return switch (this) {
            case PCR, COMPLAINT_ACKNOWLEDGED, COMPLAINT_ANSWERED -> Regime.PCR_2015.isWorkingDay(day);
            case PSR, FURTHER_DECISION -> Regime.PSR_2023.isWorkingDay(day);
            case ACT -> Regime.PROCUREMENT_ACT_2023.isWorkingDay(day);
        };
    }
}
