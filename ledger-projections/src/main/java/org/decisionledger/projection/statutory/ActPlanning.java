package org.decisionledger.projection.statutory;

import static org.decisionledger.projection.statutory.ActNotices.form;

import java.util.List;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * The notices of the Procurement Act 2023 that come before an award, or where there is none. Source: sections 15, 17, 21,
 * 55 and 93 of the Act; the Procurement Regulations 2024, regulations 15 to 19 and 37.
 */
final class ActPlanning {

    private static final String MATTER = "the subject-matter of the contract";

    static final List<NoticeForm> ALL = List.of(
            form(
                            "uk1",
                            "Pipeline notice",
                            "section 93; regulation 15",
                            "within 56 days of 1 April",
                            Due.PIPELINE,
                            Stage.PROCUREMENT,
                            pipeline())
                    .noting(
                            "A pipeline notice tells of every contract above £2 million for which a tender or transparency"
                                    + " notice is intended in the 18 months from that 1 April. This is the part on one"
                                    + " procurement."),
            form(
                    "uk2",
                    "Preliminary market engagement notice",
                    "section 17; regulation 17",
                    "before the tender notice, or the tender notice says why not",
                    Due.ENGAGED,
                    Stage.PROCUREMENT,
                    engagement()),
            form(
                    "uk3",
                    "Planned procurement notice",
                    "section 15; regulation 16",
                    "if at all, 40 days to 12 months before the tender notice where it is to shorten the time for tenders",
                    Due.VOLUNTARY,
                    Stage.PROCUREMENT,
                    planned()),
            form(
                    "uk4",
                    "Tender notice",
                    "section 21; regulations 18 and 19",
                    "when tenders, or requests to take part, are invited",
                    Due.COMPETED,
                    Stage.PROCUREMENT,
                    tender()),
            form(
                    "uk12",
                    "Procurement termination notice",
                    "section 55; regulation 37",
                    "as soon as reasonably practicable after the decision not to award, where a tender or transparency"
                            + " notice was published",
                    Due.GIVEN_UP,
                    Stage.PROCUREMENT,
                    termination()));

    private ActPlanning() {}

    private static Asking pipeline() {
        return ActNotices.begun("15")
                .ask(Slot.SUBJECT, MATTER)
                .ask(Slot.VALUE, "the estimated value of the contract, above £2 million")
                .ask(Slot.DATES, "the estimated dates of the contract")
                .ask(Slot.TIMETABLE, "when the tender or transparency notice is expected")
                .ask(
                        Slot.STATEMENT,
                        "whether it is a special regime contract or a framework, and whether it is reserved");
    }

    private static Asking engagement() {
        return ActNotices.lettered("17", "(2)")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifier of the procurement")
                .at("(2)(d)", Slot.SUBJECT, MATTER)
                .at("(2)(e)", Slot.TIMETABLE, "the day on which the engagement is to close, or closed")
                .at(
                        "(2)(f)",
                        Slot.ENGAGEMENT,
                        "how suppliers are engaged, or were: places and times of events, periods for interest and"
                                + " information");
    }

    private static Asking planned() {
        return ActNotices.begun("16")
                .ask(Slot.SUBJECT, MATTER)
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, "the estimated dates of the contract")
                .ask(Slot.TIMETABLE, "when the tender notice is expected, and the steps after it")
                .ask(Slot.STATEMENT, "as much more of what a tender notice holds as is known");
    }

    private static Asking tender() {
        return ActNotices.begun("18")
                .ask(Slot.SUBJECT, MATTER)
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, "the estimated dates of the contract")
                .ask(Slot.OPTIONS, ActNotices.EXTENSION)
                .ask(Slot.STATEMENT, "conditions of participation, and lots")
                .ask(Slot.CRITERIA, "the award criteria")
                .ask(Slot.TIMETABLE, "how and by when to tender, and when the award is expected")
                .ask(Slot.ENGAGEMENT, "that the market was engaged, or why no notice of it was published (section 17)")
                .ask(Slot.CONFLICTS, ActNotices.CONFLICTS)
                .ask(Slot.PROCESS, "which procedure it is; for a competitive flexible one, regulation 19(2)(b)")
                .ask(
                        Slot.STATEMENT,
                        "for a competitive flexible procedure, regulation 19(2)(c) to (g): the process, negotiation,"
                                + " refining of criteria, how many suppliers at most and at least, and how to ask to take"
                                + " part");
    }

    private static Asking termination() {
        return ActNotices.begun("37")
                .ask(Slot.SUBJECT, MATTER)
                .ask(
                        Slot.GIVEN_UP,
                        "that the contract is not to be awarded, when that was decided, and the lots concerned");
    }
}
