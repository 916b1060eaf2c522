package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.law.Commencement;

/**
 * Which notices a procurement, a running contract or an authority asks for under the Procurement Act 2023, as far as
 * entries tell. Of payments, yearly spending and dynamic markets no entry could tell, and the reason says so.
 */
final class DueOfAProcurement {

    /**
     * The day from which procurements are begun whose payments are told of. Source: section 70 of the Procurement Act 2023
     * as commenced by the Procurement Act 2023 (Commencement No. 4) Regulations 2025; that it turns on the day on which the
     * procurement began is from guidance on contract payment information of February 2026.
     */
    private static final Edtf PAYMENTS_FROM = Objects.requireNonNull(Edtf.parse("2026-04-01"));

    private final AwardFacts facts;
    private final Commencement commencement;
    private final ProcurementContents procurement;
    private final ContractContents contract;

    DueOfAProcurement(AwardFacts facts, Commencement commencement) {
        this.facts = facts;
        this.commencement = commencement;
        this.procurement = new ProcurementContents(facts);
        this.contract = new ContractContents(facts);
    }

    static Because pipeline() {
        return Because.perhaps("It is asked of an authority that will pay more than £100 million under contracts in the"
                + " coming financial year, of each contract above £2 million; no entry tells what an authority pays in a"
                + " year.");
    }

    static Because voluntary() {
        return Because.not(
                "It may be published and never has to be; published in time it shortens the time for tenders.");
    }

    Because engaged() {
        return procurement.marketEngaged().isEmpty()
                ? Because.not("No entry tells that the market was engaged.")
                : Because.perhaps(
                        "Entries tell that the market was engaged; the tender notice may give the reasons why there"
                                + " is no such notice instead.");
    }

    /** @param wanted true where the notice is asked of a competition, false where of an award without one */
    Because competed(boolean wanted) {
        Set<Boolean> said = facts.competed();
        if (said.isEmpty()) {
            return Because.perhaps("No entry tells whether there was competition.");
        }
        if (said.size() > 1) {
            return Because.perhaps("Entries differ on whether there was competition.");
        }
        String told = said.contains(true)
                ? "Entries tell that there was competition."
                : "Entries tell that it was awarded without competition.";
        return said.contains(wanted) ? Because.due(told) : Because.not(told);
    }

    Because givenUp() {
        if (!procurement.cancelled().isEmpty()) {
            return Because.due("A publisher tells in a release that the tender was cancelled.");
        }
        if (!procurement.gatesNotPassed().isEmpty()) {
            return Because.perhaps(
                    "An entry tells that a gate was not passed; whether the procurement was given up there is"
                            + " to be judged.");
        }
        return Because.not("No entry tells that the procurement was given up.");
    }

    Because paid() {
        Edtf begun = commencement.date();
        if (begun != null && begun.before(PAYMENTS_FROM) == Answer.YES) {
            return Because.not(
                    "It is asked of procurements that began on 1 April 2026 or later; this one began before.");
        }
        return Because.perhaps("It is asked of each payment above £30,000; the ledger keeps no payments.");
    }

    Because rated() {
        if (!contract.rated().isEmpty()) {
            return Because.perhaps(
                    "Entries tell of ratings; whether the indicators were set under section 52 is to be" + " judged.");
        }
        if (!contract.aboutPerformance().isEmpty()) {
            return Because.perhaps(
                    "An entry tells of a notice about performance; whether it was a breach of the kind of"
                            + " section 71 is to be judged.");
        }
        return Because.not("No entry tells of a rating or of a notice about performance.");
    }

    Because dynamicMarket(List<String> routes) {
        return routes.stream().anyMatch(r -> r.toLowerCase(Locale.ROOT).contains("dynamic market"))
                ? Because.perhaps("An entry names a dynamic market; of the market itself the ledger keeps nothing.")
                : Because.not("No entry names a dynamic market.");
    }

    static Because halfYear() {
        return Because.perhaps(
                "It is asked of an authority for each half-year in which it paid, or owed, under a public"
                        + " contract, and not of an award; the ledger keeps no payments.");
    }
}
