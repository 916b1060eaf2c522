package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.contract.ContractThen;
import org.decisionledger.projection.contract.EndThen;
import org.decisionledger.projection.contract.EndTold;
import org.decisionledger.projection.contract.TimeLeftThen;

/** One contract on a date, and the time left to put another in its place, as a page. */
final class ContractPage {

    private ContractPage() {}

    static Page of(ContractThen contract) {
        Page page = new Page("Time left: " + contract.title() + " (" + contract.contract() + ")");
        page.say(Telling.asOf(contract.asOf(), contract.position()));
        page.say(
                contract.onWords() == null
                        ? "No date is asked about, so no days are counted."
                        : "Ends, values and days are as on " + contract.onWords() + ", its end included.");
        page.say("Only what an entry or whoever asks states is counted with. A lead time that nobody states is never "
                + "assumed.");
        page.part("What does not fit or is not known");
        contract.remarks().forEach(r -> page.item(Telling.statement(r)));
        page.orNothing();
        page.part("Last safe start");
        contract.timeLeft().forEach(left -> timeLeft(page, left));
        page.part("The end, by each telling");
        if (contract.order() != null) {
            page.say(contract.order());
        }
        contract.ends().forEach(end -> end(page, end));
        page.orNothing();
        replaced(page, "Ends that a later act replaced", contract.replaced());
        replaced(page, "Ends told by entries dated later than the date asked about", contract.later());
        page.part("Terms as told");
        contract.terms().forEach(t -> page.item(Telling.statement(t)));
        page.orNothing();
        page.part("Options to extend");
        contract.options().forEach(o -> page.item(Telling.statement(o)));
        WorthPart.on(page, contract.worth());
        page.part("Contracts before and after");
        contract.kin()
                .forEach(k -> page.item(
                        "This contract " + k.relation() + " " + k.title() + " (" + Page.name(k.contract()) + ")"
                                + then(k.byThen()) + ".",
                        List.of(Telling.sentence(k.row()))));
        page.orNothing();
        page.part("Planned dates, which are not lead times");
        contract.planned().forEach(p -> planned(page, p));
        page.orNothing();
        page.part(
                "How it came about, was changed and ended" + (contract.onWords() == null ? "" : ", as far as by then"));
        new Telling(page).rows(contract.life());
        return page;
    }

    private static void timeLeft(Page page, TimeLeftThen left) {
        List<String> below = new ArrayList<>();
        left.stages()
                .forEach(s -> below.add(s.name() + ": "
                        + (s.days() == null ? "no lead time is stated" : s.days() + (s.days() == 1 ? " day" : " days"))
                        + (s.latestStart() == null ? "" : "; latest start: " + s.latestStart())));
        if (!left.stages().isEmpty()) {
            below.add("Lead times: " + left.statedBy()
                    + (left.entry() == null ? "" : " " + Telling.entries(List.of(left.entry()))));
        }
        if (left.endWords() != null) {
            below.add("Counted back from the end of the contract, " + left.endWords());
        }
        if (left.approval() != null) {
            below.add(left.approval());
        }
        below.addAll(left.notes());
        page.item(left.daysWords() == null ? left.words() : left.daysWords(), below);
    }

    private static void end(Page page, EndThen end) {
        page.within("Ends " + end.words() + (end.daysWords() == null ? "" : ", " + end.daysWords()));
        end.told().forEach(t -> told(page, t));
    }

    private static void replaced(Page page, String heading, List<EndTold> told) {
        if (!told.isEmpty()) {
            page.part(heading);
            told.forEach(t -> told(page, t));
        }
    }

    private static void told(Page page, EndTold told) {
        List<String> below = new ArrayList<>();
        if (told.byAParty()) {
            below.add("Told by a party to the contract.");
        }
        if (!told.datedBy().isEmpty()) {
            below.add("Gives no date itself; dated by what is linked as describing the same: "
                    + Telling.entries(told.datedBy()));
        }
        if (!told.replacedBy().isEmpty()) {
            below.add("Replaced by " + Telling.entries(told.replacedBy()));
        }
        page.dated(told.words(), told.how().words() + then(told.byThen()) + ": " + Telling.sentence(told.row()), below);
    }

    private static void planned(Page page, ContractThen.Planned p) {
        page.dated(
                p.planned(),
                p.step()
                        + (p.replaces() == null ? "" : ", in place of " + p.replaces())
                        + (p.forum() == null ? "" : "; to be decided by " + p.forum())
                        + then(p.byThen()) + " " + Telling.cite(p.row()),
                List.of());
    }

    static String then(Answer byThen) {
        return switch (byThen) {
            case YES -> "";
            case POSSIBLY -> " (possibly not yet by then)";
            case NO -> " (later than the date asked about)";
        };
    }
}
