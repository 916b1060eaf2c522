package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.Locale;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;

/**
 * The notices about an award under the Procurement Act 2023. Source: the Procurement Act 2023, sections 44, 50, 53, 75
 * and 80, and the Procurement Regulations 2024 (SI 2024/692), regulations 13, 14, 26, 27, 32 to 34, 40 and 41. Letters
 * are given where the text was at hand; elsewhere the regulation alone is named.
 */
final class ActNotices {

    private static final String PACK = "act-2023";

    static final List<NoticeForm> ALL = List.of(
            form(
                    "uk5",
                    "Transparency notice",
                    "section 44; regulation 26",
                    "before a direct award",
                    Due.DIRECT,
                    transparency()),
            form(
                    "uk6",
                    "Contract award notice",
                    "section 50; regulation 27",
                    "before the contract is entered into; the mandatory standstill begins with the day of publication",
                    Due.ALWAYS,
                    award()),
            form(
                    "uk7",
                    "Contract details notice",
                    "section 53; regulations 32 to 34",
                    "within 30 days of entering into the contract, 120 for a light touch contract",
                    Due.ALWAYS,
                    details()),
            form(
                    "uk10",
                    "Contract change notice",
                    "section 75; regulation 40",
                    "before the change",
                    Due.CHANGED,
                    change()),
            form(
                    "uk11",
                    "Contract termination notice",
                    "section 80; regulation 41",
                    "within 30 days of the termination",
                    Due.ENDED,
                    termination()));

    private ActNotices() {}

    private static NoticeForm form(String code, String title, String law, String timing, Due when, Asking asking) {
        return new NoticeForm(
                code,
                PACK,
                code.toUpperCase(Locale.ROOT) + ", " + title,
                "Procurement Act 2023, " + law.replace("regulation", "Procurement Regulations 2024, regulation"),
                timing,
                when,
                asking.asked());
    }

    private static Asking begun(String regulation) {
        return new Asking("regulation " + regulation)
                .at("(2)(a)", Slot.AUTHORITY, "the contracting authority: name, identifier, addresses, whom to ask")
                .at("(2)(b)", Slot.TITLE, "the title of the procurement")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifiers of the procurement and the contract");
    }

    private static Asking transparency() {
        return begun("26")
                .ask(Slot.SUBJECT, "the subject-matter of the contract")
                .ask(Slot.STATEMENT, "whether it is a special regime contract, and of which kind")
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, "when the contract is to be entered into and between which dates it holds")
                .ask(Slot.OPTIONS, "whether it may be extended or has other options")
                .ask(Slot.SUPPLIERS, "each supplier: name, addresses, identifier, size and kind")
                .ask(Slot.JUSTIFICATION, "the justification of the direct award, and why it applies")
                .ask(Slot.STATEMENT, "whether the supplier is an excluded or excludable supplier")
                .ask(Slot.CONFLICTS, "that a conflicts assessment was prepared and revised (section 83)");
    }

    private static Asking award() {
        return begun("27")
                .at("(2)(d)", Slot.SUBJECT, "the subject-matter of the contract")
                .at(
                        "(2)(e)",
                        Slot.SUPPLIERS,
                        "each supplier awarded the contract: name, addresses, identifier, size and kind")
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, "when the contract is to be entered into and between which dates it holds")
                .ask(Slot.OPTIONS, "whether it may be extended or has other options")
                .ask(Slot.PROCESS, "the procedure followed, and for a direct award its justification")
                .ask(Slot.TENDERS, "how many tenders came in and were assessed")
                .ask(Slot.STANDSTILL, "whether a standstill holds, and when it ends")
                .ask(Slot.CONFLICTS, "that a conflicts assessment was prepared and revised (section 83)");
    }

    private static Asking details() {
        return new Asking("regulation 32")
                .at("(2)(a)", Slot.AUTHORITY, "the contracting authority: name, identifier, addresses, whom to ask")
                .at("(2)(b)", Slot.TITLE, "the title of the procurement")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifier of the procurement")
                .at("(2)(d)", Slot.IDENTIFIERS, "the unique identifier of the contract")
                .at("(2)(f)", Slot.SUBJECT, "the subject-matter of the contract")
                .at("(2)(g)", Slot.SUPPLIERS, "each supplier: name, addresses, identifier, size and kind")
                .at("(2)(h)", Slot.PROCESS, "the procedure followed; for a direct award see regulation 34")
                .at("(2)(i)", Slot.STATEMENT, "whether the contract was reserved (sections 32 and 33)")
                .ask(Slot.VALUE, "the value of the contract")
                .ask(Slot.DATES, "when it was entered into and between which dates it holds")
                .ask(Slot.OPTIONS, "whether it may be extended or has other options")
                .ask(Slot.PERFORMANCE, "the three most material performance indicators, above £5 million (section 52)")
                .ask(Slot.CONFLICTS, "that a conflicts assessment was prepared and revised (section 83)");
    }

    private static Asking change() {
        return begun("40")
                .ask(Slot.SUPPLIERS, "each supplier: name, addresses, identifier")
                .ask(Slot.CHANGE, "what is changed, why, from when, and which ground of section 74 permits it")
                .ask(Slot.CHANGE_OF_VALUE, "the value before and after the change")
                .ask(Slot.DATES, "the term before and after the change");
    }

    private static Asking termination() {
        return begun("41")
                .at("(2)(d)", Slot.SUPPLIERS, "each supplier: name, addresses, identifier")
                .at("(2)(e)", Slot.ENDING, "why the contract was ended")
                .at("(2)(f)", Slot.ENDING, "the date on which it was ended")
                .at("(2)(g)", Slot.VALUE, "the estimated value of the contract")
                .at(
                        "(2)(h)",
                        Slot.STATEMENT,
                        "where the supplier broke the contract: the breach, what followed, and when");
    }
}
