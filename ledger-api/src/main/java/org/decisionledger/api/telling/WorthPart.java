package org.decisionledger.api.telling;

import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.projection.contract.Worth;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/** What a contract is worth, on a page. */
final class WorthPart {

    private WorthPart() {}

    static void on(Page page, Worth worth) {
        page.part("Value");
        worth.statements().forEach(s -> page.item(Telling.statement(s)));
        worth.then()
                .forEach(
                        t -> page.item("Worked out: " + money(t.from()) + basis(t.basis()) + " and the variations make "
                                + both(t.value(), t.withPossible()) + ". " + Telling.entries(t.entries())));
        worth.sums()
                .forEach(s -> page.item("Sum of the variations" + basis(s.basis()) + ": "
                        + both(s.sum(), s.withPossible()) + ". " + Telling.entries(s.entries())));
        worth.told()
                .forEach(v -> page.item(
                        (v.awarded() ? "Told with the award: " : "Stated: ")
                                + money(v.value())
                                + basis(v.basis())
                                + ContractPage.then(v.byThen()),
                        List.of(Telling.sentence(v.row()))));
        worth.variations()
                .forEach(v -> page.item(
                        "Variation: " + v.what() + (v.amount() == null ? "" : ", " + money(v.amount()))
                                + basis(v.basis()) + ContractPage.then(v.byThen())
                                + (v.leftOut() == null ? "" : "; not counted, because " + v.leftOut()),
                        List.of(Telling.sentence(v.row()))));
        page.orNothing();
    }

    private static String both(Money certain, Money possible) {
        return certain.amount().compareTo(possible.amount()) == 0
                ? money(certain)
                : money(certain) + ", or " + money(possible)
                        + " with the variations that no date places before that day";
    }

    private static String basis(@Nullable String basis) {
        return basis == null ? " (basis not stated)" : " (" + basis + ")";
    }

    private static String money(Money money) {
        return Wording.money(money);
    }
}
