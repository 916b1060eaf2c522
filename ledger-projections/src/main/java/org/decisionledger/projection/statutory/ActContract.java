package org.decisionledger.projection.statutory;

import static org.decisionledger.projection.statutory.ActNotices.form;

import java.util.List;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * The notices of the Procurement Act 2023 about a contract that runs, changes or ends. Source: sections 70, 71, 75 and 80
 * of the Act; the Procurement Regulations 2024, regulations 39 to 41.
 */
final class ActContract {

    static final List<NoticeForm> ALL = List.of(
            form(
                            "uk8",
                            "Contract payment notice",
                            "section 70",
                            "within 30 days of the end of the quarter in which a payment above £30,000 was made",
                            Due.PAID,
                            Stage.AWARD,
                            payment())
                    .noting(ActAuthority.NO_PAYMENTS),
            form(
                    "uk9",
                    "Contract performance notice",
                    "section 71; regulation 39",
                    "for indicators at least once in 12 months; of a breach within 30 days",
                    Due.RATED,
                    Stage.AWARD,
                    performance()),
            form(
                    "uk10",
                    "Contract change notice",
                    "section 75; regulation 40",
                    "before the change",
                    Due.CHANGED,
                    Stage.AWARD,
                    change()),
            form(
                    "uk11",
                    "Contract termination notice",
                    "section 80; regulation 41",
                    "within 30 days of the termination, which takes in that the contract ran out",
                    Due.ENDED,
                    Stage.AWARD,
                    termination()));

    private ActContract() {}

    private static Asking payment() {
        return new Asking("section 70")
                .ask(Slot.AUTHORITY, ActNotices.AUTHORITY)
                .ask(Slot.IDENTIFIERS, "the unique identifier of the contract")
                .ask(Slot.SUPPLIERS, "the supplier paid: name, identifier")
                .ask(Slot.PAYMENTS, "each payment above £30,000: sum and day");
    }

    private static Asking performance() {
        return ActNotices.lettered("39", "(4)")
                .at("(4)(c)", Slot.IDENTIFIERS, "the unique identifiers of the procurement and the contract")
                .at("(4)(d)", Slot.PERFORMANCE, "the key performance indicators set under section 52")
                .at("(4)(e)", Slot.STATEMENT, "that the notice sets out performance against the indicators")
                .at("(4)(f)", Slot.SUPPLIERS, "each supplier assessed: name, addresses, identifier")
                .at(
                        "(4)(g)",
                        Slot.RATINGS,
                        "the assessment in the words of paragraph (5): good, approaching target, requires improvement,"
                                + " inadequate, other")
                .at("(4)(h)", Slot.RATINGS, "the time that the assessment is for")
                .ask(Slot.BREACH, "where it is of a breach instead: what was not performed, what followed, and when");
    }

    private static Asking change() {
        return ActNotices.begun("40")
                .ask(Slot.SUPPLIERS, "each supplier: name, addresses, identifier")
                .ask(Slot.CHANGE, "what is changed, why, from when, and which ground of section 74 permits it")
                .ask(Slot.CHANGE_OF_VALUE, "the value before and after the change")
                .ask(Slot.DATES, "the term before and after the change");
    }

    private static Asking termination() {
        return ActNotices.lettered("41", "(2)")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifiers of the procurement and the contract")
                .at("(2)(d)", Slot.SUPPLIERS, "each supplier: name, addresses, identifier")
                .at("(2)(e)", Slot.ENDING, "why the contract was ended")
                .at("(2)(f)", Slot.ENDING, "the date on which it was ended")
                .at("(2)(g)", Slot.VALUE, "the estimated value of the contract")
                .at(
                        "(2)(h)",
                        Slot.BREACH,
                        "where the supplier broke the contract: the breach, what followed, and when");
    }
}
