package org.decisionledger.projection.statutory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * The notices of the Procurement Act 2023, those of an award here and the others beside: in planning ({@link
 * ActPlanning}), of a contract that runs or ends ({@link ActContract}), of an authority and its markets ({@link
 * ActAuthority}). Source: the Procurement Act 2023 and the Procurement Regulations 2024 (SI 2024/692) as made, regulations
 * 13 to 41. Letters are given where the text was at hand: of regulations 17, 19, 25(2), 27, 32, 38, 39 and 41. Elsewhere
 * the regulation alone is named.
 */
final class ActNotices {

    static final String PACK = "act-2023";

    static final String AUTHORITY = "the contracting authority: name, identifier, addresses, whom to ask";
    static final String SUPPLIERS = "each supplier: name, addresses, identifier, size and kind";
    static final String CONFLICTS = "that a conflicts assessment was prepared and revised (section 83)";
    static final String TERM = "when the contract is to be entered into and between which dates it holds";
    static final String EXTENSION = "whether it may be extended or has other options";
    private static final String SPECIAL = "whether it is a special regime contract, and of which kind";

    private static final List<NoticeForm> OF_AN_AWARD = List.of(
            form(
                    "uk5",
                    "Transparency notice",
                    "section 44; regulation 26",
                    "before a direct award",
                    Due.DIRECT,
                    Stage.AWARD,
                    transparency()),
            form(
                    "uk6",
                    "Contract award notice",
                    "section 50; regulation 27",
                    "before the contract is entered into; the mandatory standstill begins with the day of publication",
                    Due.ALWAYS,
                    Stage.AWARD,
                    award()),
            form(
                    "uk7",
                    "Contract details notice",
                    "section 53; regulations 32 to 34",
                    "within 30 days of entering into the contract, 120 for a light touch contract",
                    Due.ALWAYS,
                    Stage.AWARD,
                    details()));

    private ActNotices() {}

    /** All of them, in order of number. */
    static List<NoticeForm> all() {
        return Stream.of(OF_AN_AWARD, ActPlanning.ALL, ActContract.ALL, ActAuthority.ALL)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(f -> Integer.parseInt(f.code().substring("uk".length()))))
                .toList();
    }

    static NoticeForm form(String code, String title, String law, String timing, Due when, Stage stage, Asking asking) {
        return new NoticeForm(
                code,
                PACK,
                code.toUpperCase(Locale.ROOT) + ", " + title,
                "Procurement Act 2023, " + law.replace("regulation", "Procurement Regulations 2024, regulation"),
                timing,
                when,
                stage,
                asking);
    }

    /** What nearly every one of the regulations asks first, where its letters are known. */
    static Asking lettered(String regulation, String paragraph) {
        return new Asking("regulation " + regulation)
                .at(paragraph + "(a)", Slot.AUTHORITY, AUTHORITY)
                .at(paragraph + "(b)", Slot.TITLE, "the title of the procurement");
    }

    /** The same where the regulation alone is known. */
    static Asking begun(String regulation) {
        return new Asking("regulation " + regulation)
                .ask(Slot.AUTHORITY, AUTHORITY)
                .ask(Slot.TITLE, "the title of the procurement")
                .ask(
                        Slot.IDENTIFIERS,
                        "the unique identifiers of the procurement and, where there is one, the contract");
    }

    private static Asking transparency() {
        return begun("26")
                .ask(Slot.SUBJECT, "the subject-matter of the contract")
                .ask(Slot.STATEMENT, SPECIAL)
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, TERM)
                .ask(Slot.OPTIONS, EXTENSION)
                .ask(Slot.SUPPLIERS, SUPPLIERS)
                .ask(Slot.JUSTIFICATION, "the justification of the direct award, and why it applies")
                .ask(Slot.STATEMENT, "whether the supplier is an excluded or excludable supplier")
                .ask(Slot.CONFLICTS, CONFLICTS);
    }

    private static Asking award() {
        return lettered("27", "(2)")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifiers of the procurement and the contract")
                .at("(2)(d)", Slot.SUBJECT, "the subject-matter of the contract")
                .at(
                        "(2)(e)",
                        Slot.SUPPLIERS,
                        "each supplier awarded the contract: name, addresses, identifier, size and kind")
                .ask(Slot.VALUE, "the estimated value of the contract")
                .ask(Slot.DATES, TERM)
                .ask(Slot.OPTIONS, EXTENSION)
                .ask(Slot.PROCESS, "the procedure followed, and for a direct award its justification")
                .ask(Slot.TENDERS, "how many tenders came in and were assessed")
                .ask(Slot.STANDSTILL, "whether a standstill holds, and when it ends")
                .ask(Slot.CONFLICTS, CONFLICTS);
    }

    private static Asking details() {
        return lettered("32", "(2)")
                .at("(2)(c)", Slot.IDENTIFIERS, "the unique identifier of the procurement")
                .at("(2)(d)", Slot.IDENTIFIERS, "the unique identifier of the contract")
                .at("(2)(e)", Slot.MARKET, "where it was awarded by reference to a dynamic market, its identifier")
                .at("(2)(f)", Slot.SUBJECT, "the subject-matter of the contract")
                .at("(2)(g)", Slot.SUPPLIERS, SUPPLIERS)
                .at("(2)(h)", Slot.PROCESS, "the procedure followed; for a direct award see regulation 34")
                .at("(2)(i)", Slot.STATEMENT, "whether the contract was reserved (sections 32 and 33)")
                .at("(2)(j)", Slot.STATEMENT, "where it was awarded by reference to a lot, which one")
                .ask(Slot.VALUE, "the value of the contract")
                .ask(Slot.DATES, "when it was entered into and between which dates it holds")
                .ask(Slot.OPTIONS, EXTENSION)
                .ask(Slot.PERFORMANCE, "the three most material performance indicators, above £5 million (section 52)")
                .ask(Slot.CONFLICTS, CONFLICTS);
    }
}
