package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.OfferTold;
import org.decisionledger.projection.dossier.Dossier.SideState;
import org.decisionledger.projection.timeline.Episode;
import org.jspecify.annotations.Nullable;

/** Offers in order, and the state of each as each side tells it: open for one may be declined for the other. */
final class OffersInDossier {

    private final Matter matter;
    private final List<OfferTold> told;

    OffersInDossier(Matter matter) {
        this.matter = matter;
        Map<OfferId, List<Standing>> byOffer = new LinkedHashMap<>();
        for (Standing s : matter.belonging()) {
            if (s.fact() instanceof OfferFact f) {
                byOffer.computeIfAbsent(f.offer(), k -> new ArrayList<>()).add(s);
            }
        }
        this.told = byOffer.entrySet().stream()
                .map(e -> tell(e.getKey(), e.getValue()))
                .toList();
    }

    List<OfferTold> told() {
        return told;
    }

    private OfferTold tell(OfferId offer, List<Standing> entries) {
        Map<OrganisationId, SideState> states = new LinkedHashMap<>();
        for (Standing s : entries) {
            switch ((OfferFact) s.fact()) {
                case OfferMade f -> state(states, s.header().by().organisation(), "made it", s);
                case OfferReceived f -> state(states, s.header().by().organisation(), "made it", s);
                case OfferDeclined f -> state(states, s.header().by().organisation(), "declined it", s);
                case OfferOutcomeCommunicated f ->
                    state(
                            states,
                            s.header().by().organisation(),
                            "told the other side: "
                                    + Fields.written(f.outcome()).replace("notAccepted", "not accepted"),
                            s);
            }
        }
        List<Standing> accounts = new ArrayList<>();
        for (Standing s : matter.file.valid()) {
            for (Claim claim : claims(s)) {
                if (claim.of().equals(offer) && claim.attribute().equalsIgnoreCase("status")) {
                    state(states, s.header().by().organisation(), "holds that it is: " + claim.value(), s);
                    accounts.add(s);
                }
            }
        }
        TreeSet<String> held = new TreeSet<>();
        states.values().forEach(v -> held.add(v.state()));
        List<Standing> all = new ArrayList<>(entries);
        accounts.stream().filter(a -> !all.contains(a)).forEach(all::add);
        return new OfferTold(
                offer.value(),
                matter.file.titles().of(offer),
                List.copyOf(states.values()),
                held.stream().noneMatch(h -> h.startsWith("declined") || h.startsWith("told")) || !accounts.isEmpty(),
                Episode.of(all, matter.file, matter.rows));
    }

    private static List<Claim> claims(Standing s) {
        if (!(s.fact() instanceof AccountFact account)) {
            return List.of();
        }
        return switch (account) {
            case AccountGiven given -> given.holds();
            case AccountDisputed disputed -> disputed.holds();
            case AccountFact.PositionNoted noted -> List.of();
            case AccountFact.NeutralSummaryWritten summary -> List.of();
            case AccountFact.AccountChangeLabelled label -> List.of();
        };
    }

    private void state(
            Map<OrganisationId, SideState> states, @Nullable OrganisationId party, String state, Standing s) {
        if (party == null) {
            return;
        }
        SideState before = states.get(party);
        List<String> entries = new ArrayList<>(before == null ? List.of() : before.entries());
        entries.add(s.id().value());
        String words = before == null || before.state().contains(state) ? state : before.state() + "; " + state;
        states.put(party, new SideState(party.value(), matter.file.titles().of(party), words, List.copyOf(entries)));
    }
}
