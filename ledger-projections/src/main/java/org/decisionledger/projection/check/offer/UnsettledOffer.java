package org.decisionledger.projection.check.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-09: an offer without an outcome on record, or whose state the sides tell differently. */
public final class UnsettledOffer implements Check {

    private static final About ABOUT = new About(
            "K-09",
            "Status of offer unsettled",
            "An offer is made, and no entry shows what became of it, or the sides hold it to stand differently.",
            "000 §4.4",
            ThingKind.OFFER);

    private static final String TURN =
            "An entry that shows what became of the offer, and that the other side was told.";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> own = file.valid(OfferFact.class).stream()
                .filter(s -> ((OfferFact) s.fact()).offer().equals(thing))
                .toList();
        if (own.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that this offer was made.");
        }
        Map<String, TreeSet<String>> held = new TreeMap<>();
        List<Standing> accounts = new ArrayList<>();
        for (Standing s : file.valid()) {
            List<String> values = statusHeld(s.fact(), thing);
            if (!values.isEmpty()) {
                accounts.add(s);
                held.computeIfAbsent(party(s, file), k -> new TreeSet<>()).addAll(values);
            }
        }
        List<Standing> outcomes = outcomes(thing, own, file);
        if (held.size() > 1 && held.values().stream().distinct().count() > 1) {
            return CheckFinding.fail(
                    thing,
                    "The sides hold it to stand differently: "
                            + held.entrySet().stream()
                                    .map(e -> e.getKey() + " holds \"" + String.join("\", \"", e.getValue()) + "\"")
                                    .collect(Collectors.joining("; "))
                            + ".",
                    CheckFinding.together(own, accounts, outcomes),
                    "An entry that shows that both sides came to hold the same of it.");
        }
        if (outcomes.isEmpty()) {
            List<Standing> after = own.stream()
                    .flatMap(s -> file.from(Relation.FOLLOWS, s.id()).stream())
                    .toList();
            return CheckFinding.fail(
                    thing,
                    "No entry shows what became of the offer."
                            + (after.isEmpty() ? "" : " What is told to have come after it is shown beside this."),
                    CheckFinding.together(own, after),
                    TURN);
        }
        return CheckFinding.pass(
                thing,
                "Entries show what became of the offer, and no side is on record as holding otherwise.",
                outcomes);
    }

    private static List<Standing> outcomes(ThingId thing, List<Standing> own, CaseFile file) {
        List<Standing> outcomes = new ArrayList<>(own.stream()
                .filter(s -> s.fact() instanceof OfferDeclined || s.fact() instanceof OfferOutcomeCommunicated)
                .toList());
        List<Pointer> pointers = new ArrayList<>(file.pointingAt(thing));
        own.forEach(s -> pointers.addAll(file.pointingAt(s.id())));
        pointers.stream()
                .filter(p -> p.link().relation() == Relation.ACCEPTS || p.link().relation() == Relation.REJECTS)
                .map(Pointer::from)
                .forEach(outcomes::add);
        return outcomes.stream().distinct().toList();
    }

    private static String party(Standing s, CaseFile file) {
        var body = s.header().by().organisation();
        return body == null ? "a party not named" : file.titles().of(body);
    }

    private static List<String> statusHeld(LedgerFact fact, ThingId offer) {
        var claims = switch (fact) {
            case AccountGiven a -> a.holds();
            case AccountDisputed d -> d.holds();
            default -> List.<Claim>of();
        };
        return claims.stream()
                .filter(c -> c.of().equals(offer) && c.attribute().equalsIgnoreCase("status"))
                .map(Claim::value)
                .toList();
    }
}
