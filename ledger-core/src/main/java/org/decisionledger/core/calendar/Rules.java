package org.decisionledger.core.calendar;

/** How each clock counts, in words, and where that is laid down. */
final class Rules {

    static final String COMPLAINTS =
            "Local Authority Social Services and National Health Service Complaints (England) Regulations 2009";

    private Rules() {}

    /** @param since what sets the period off, for example "the last notice was sent" */
    static Rule days(String provision, int number, String since) {
        return new Rule(
                Regime.PCR_2015.title() + ", " + provision,
                "The end of the " + ordinal(number) + " day after the day on which " + since
                        + ", which is not counted; "
                        + "an end on a day that is not a working day moves to the next working day, "
                        + "and the period holds at least 2 working days. "
                        + "The regulations name no nation; bank holidays of England and Wales are taken.");
    }

    static Rule representations(int number) {
        return new Rule(
                Regime.PSR_2023.title() + ", reg 12(2) and (3)",
                "The end of the " + ordinal(number) + " working day after the day the standstill begins, "
                        + "which is the day after publication; neither of these two days counts.");
    }

    static Rule furtherDecision(int number) {
        return new Rule(
                Regime.PSR_2023.title() + ", reg 12",
                "The earliest end: no fewer than " + number + " working days after the day of the last communication.");
    }

    static Rule acknowledgement(int number) {
        return new Rule(
                COMPLAINTS + ", reg 13(3)",
                "The end of the " + ordinal(number)
                        + " working day after the day on which the complaint is received, which is not counted; "
                        + "bank holidays of England and Wales are taken.");
    }

    static Rule beginningWith(String provision, int number) {
        return new Rule(
                Regime.PROCUREMENT_ACT_2023.title() + ", " + provision,
                number + (number == 1 ? " working day" : " working days")
                        + " beginning with the day of the event, which counts if it is a working day.");
    }

    static String from(Begins begins) {
        return switch (begins) {
            case THE_DAY_AFTER -> " after the day of the event, which is not counted";
            case WITH_THE_DAY -> " beginning with the day of the event";
        };
    }

    /** for example "8th" */
    private static String ordinal(int number) {
        int ofTen = number % 10;
        boolean teen = number % 100 / 10 == 1;
        if (teen || ofTen == 0 || ofTen > 3) {
            return number + "th";
        }
        return number + (ofTen == 1 ? "st" : ofTen == 2 ? "nd" : "rd");
    }
}
