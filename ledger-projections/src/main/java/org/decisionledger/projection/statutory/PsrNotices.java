package org.decisionledger.projection.statutory;

import java.util.List;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;

/**
 * The notices of the Provider Selection Regime. Source: the Health Care Services (Provider Selection Regime) Regulations
 * 2023 (SI 2023/1348), regulations 7 to 14 and schedules 2 to 8 and 10 to 14.
 */
final class PsrNotices {

    static final String PACK = "psr-2023";
    private static final String WITHIN_30 = "within 30 days of the award";
    private static final String BEFORE = "before the award; the standstill begins the day after";

    static final List<NoticeForm> ALL = List.of(
            form(
                    "psr-2",
                    "Confirmation of an award by direct award process A or B",
                    WITHIN_30,
                    Due.PROCESS_A_OR_B,
                    award(2)),
            form("psr-3", "Intention to award by direct award process C", BEFORE, Due.PROCESS_C, intention(3)),
            form("psr-4", "Confirmation of an award by direct award process C", WITHIN_30, Due.PROCESS_C, award(4)),
            form(
                    "psr-5",
                    "Intention to follow the most suitable provider process",
                    "at least 14 days before providers are identified",
                    Due.MOST_SUITABLE_PROVIDER,
                    process(5)),
            form(
                    "psr-6",
                    "Intention to award by the most suitable provider process",
                    BEFORE,
                    Due.MOST_SUITABLE_PROVIDER,
                    intention(6)),
            form(
                    "psr-7",
                    "Confirmation of an award by the most suitable provider process",
                    WITHIN_30,
                    Due.MOST_SUITABLE_PROVIDER,
                    award(7)),
            form("psr-8", "Invitation to offer", "when offers are invited", Due.COMPETITIVE, invitation()),
            form("psr-10", "Intention to award by the competitive process", BEFORE, Due.COMPETITIVE, competitive()),
            form(
                    "psr-11",
                    "Confirmation of an award by the competitive process",
                    WITHIN_30,
                    Due.COMPETITIVE,
                    award(11)),
            form(
                    "psr-12",
                    "Modification of a contract",
                    "within 30 days of the modification",
                    Due.CHANGED,
                    modification()),
            form("psr-13", "Urgent award", WITHIN_30, Due.URGENT, urgentAward()),
            form(
                    "psr-14",
                    "Urgent modification of a contract",
                    "within 30 days of the modification",
                    Due.URGENT_AND_CHANGED,
                    urgentModification()));

    private PsrNotices() {}

    private static NoticeForm form(String code, String title, String timing, Due when, Asking asking) {
        return new NoticeForm(
                code,
                PACK,
                title,
                "Provider Selection Regime Regulations 2023, schedule " + code.substring("psr-".length()),
                timing,
                when,
                asking.asked());
    }

    private static Asking schedule(int number) {
        return new Asking("schedule " + number);
    }

    private static Asking begun(int number, boolean process) {
        Asking asking = schedule(number);
        if (process) {
            asking.ask(Slot.PROCESS, "a statement of the process followed");
        }
        return asking.ask(Slot.TITLE, "the title of the contract and its reference");
    }

    private static Asking named(int number) {
        return begun(number, true)
                .ask(Slot.SUPPLIERS, "the name of each provider, and the address of its registered office")
                .ask(Slot.SUBJECT, "a description of the services, with the CPV code that fits best");
    }

    private static Asking award(int number) {
        return named(number)
                .ask(Slot.VALUE, "the lifetime value of the contract")
                .ask(Slot.DATES, "the dates between which the services are to be provided")
                .ask(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held")
                .ask(Slot.CONFLICTS, "conflicts of interest declared, and how they were managed");
    }

    private static Asking intention(int number) {
        return named(number)
                .ask(Slot.VALUE, "the approximate lifetime value of the contract")
                .ask(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held")
                .ask(Slot.REASONS, "the reasons for the choice, by the key criteria and their relative importance")
                .ask(Slot.CONFLICTS, "conflicts of interest declared, and how they were managed");
    }

    private static Asking process(int number) {
        return begun(number, true)
                .ask(Slot.SUBJECT, "a description of the services, with the CPV code that fits best")
                .ask(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held");
    }

    private static Asking invitation() {
        return begun(8, false)
                .ask(Slot.SUBJECT, "a description of the services, with the CPV code that fits best")
                .ask(Slot.VALUE, "the approximate lifetime value of the contract")
                .ask(Slot.DATES, "the estimated dates between which the services are to be provided")
                .ask(Slot.CRITERIA, "the criteria by which offers are to be judged")
                .ask(Slot.TIMETABLE, "how and by when to offer, and the stages of the process");
    }

    private static Asking competitive() {
        return intention(10)
                .ask(Slot.PROCESS, "whether a framework agreement was used, and the term of one that is concluded");
    }

    private static Asking modification() {
        return begun(12, false)
                .ask(Slot.SUBJECT, "a description of the services, with the CPV code that fits best")
                .ask(Slot.CHANGE, "the nature of the modification, and the day from which it holds")
                .ask(Slot.CHANGE_OF_VALUE, "the change of the lifetime value")
                .ask(Slot.DATES, "the change of the term")
                .ask(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held")
                .ask(Slot.CONFLICTS, "conflicts of interest declared, and how they were managed");
    }

    private static Asking urgentAward() {
        return award(13)
                .ask(Slot.JUSTIFICATION, "why regulation 14 was relied on")
                .ask(Slot.STATEMENT, "why the term is longer than 12 months, where it is");
    }

    private static Asking urgentModification() {
        return begun(14, true)
                .ask(Slot.SUBJECT, "a description of the services, with the CPV code that fits best")
                .ask(Slot.CHANGE, "the nature of the modification, and the day from which it holds")
                .ask(Slot.CHANGE_OF_VALUE, "the change of the lifetime value")
                .ask(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held")
                .ask(Slot.CONFLICTS, "conflicts of interest declared, and how they were managed")
                .ask(Slot.JUSTIFICATION, "why regulation 14 was relied on");
    }
}
