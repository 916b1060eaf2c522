package org.decisionledger.projection.statutory;

import static org.decisionledger.projection.statutory.ActNotices.form;

import java.util.List;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * The notices of the Procurement Act 2023 about dynamic markets and about how an authority pays. No entry tells of
 * either: the forms name what is asked, so that whoever has to publish one knows what to get from elsewhere. Source:
 * sections 39 and 69 of the Act; the Procurement Regulations 2024, regulations 25 and 38.
 */
final class ActAuthority {

    static final String NO_PAYMENTS =
            "The ledger keeps no invoices and no payments. What this notice asks of them has to"
                    + " come from the accounts of the authority.";

    private static final String NO_MARKETS = "The ledger keeps nothing of dynamic markets. What this notice asks has to"
            + " come from whoever runs the market.";

    static final List<NoticeForm> ALL = List.of(
            market("uk13", "intention", "section 39(2)", "before the market is established", intended()),
            market("uk14", "establishment", "section 39(3)", "as soon as it is established", market("when it began")),
            market(
                    "uk15",
                    "modification",
                    "section 39(4)",
                    "as soon as it is changed",
                    market("what is changed, and when")),
            market("uk16", "cessation", "section 39(5)", "as soon as it has ceased", market("when it ceased")),
            form(
                            "uk17",
                            "Payments compliance notice",
                            "section 69; regulation 38",
                            "within 30 days of 31 March and of 30 September",
                            Due.HALF_YEAR,
                            Stage.PROCUREMENT,
                            payments())
                    .noting(NO_PAYMENTS));

    private ActAuthority() {}

    private static NoticeForm market(String code, String of, String section, String timing, Asking asking) {
        return form(
                        code,
                        "Dynamic market notice: " + of,
                        section + "; regulation 25",
                        timing,
                        Due.DYNAMIC_MARKET,
                        Stage.PROCUREMENT,
                        asking)
                .noting(NO_MARKETS);
    }

    private static Asking intended() {
        return new Asking("regulation 25")
                .at("(2)(a) and (b)", Slot.MARKET, "who establishes it; where several do, who leads")
                .at("(2)(c) and (d)", Slot.MARKET, "the addresses and the unique identifier of each")
                .at(
                        "(2)(e)",
                        Slot.MARKET,
                        "whoever establishes it on behalf of another: name, addresses, identifier, role")
                .at("(2)(f)", Slot.MARKET, "whom to ask")
                .at("(2)(g)", Slot.MARKET, "the title of the market")
                .at("(2)(h)", Slot.MARKET, "the unique identifier of the market")
                .at(
                        "(2)(i)",
                        Slot.MARKET,
                        "for a qualifying utilities dynamic market, what is said of later tender notices");
    }

    private static Asking market(String told) {
        return new Asking("regulation 25")
                .ask(Slot.MARKET, "who runs it: names, addresses, identifiers, whom to ask")
                .ask(Slot.MARKET, "the title of the market")
                .ask(Slot.MARKET, "the unique identifier of the market")
                .ask(Slot.MARKET, told);
    }

    private static Asking payments() {
        return new Asking("regulation 38")
                .at("(2)(a)", Slot.AUTHORITY, ActNotices.AUTHORITY)
                .at("(2)(b)", Slot.PAYMENTS, "the first and the last day of the half-year")
                .at(
                        "(2)(c)",
                        Slot.PAYMENTS,
                        "of what was paid under public contracts: the mean number of days, and the share paid within 30 days,"
                                + " from day 31 to 60, and later; day 1 is the day after the invoice came")
                .at(
                        "(2)(d)",
                        Slot.PAYMENTS,
                        "of what fell due under public contracts: the share not paid within the half-year")
                .at(
                        "(2)(e)",
                        Slot.STATEMENT,
                        "that the director responsible for finances approves the notice, with name and job title");
    }
}
