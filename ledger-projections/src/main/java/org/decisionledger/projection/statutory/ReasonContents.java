package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.procurement.EvaluationDomain;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.jspecify.annotations.Nullable;

/** What entries show of why an award was made, by what criteria and in spite of which interests. */
final class ReasonContents {

    private final AwardFacts facts;

    ReasonContents(AwardFacts facts) {
        this.facts = facts;
    }

    Filled criteria() {
        Filled filled = new Filled();
        for (Standing s :
                facts.where(EvaluationFrameworkSet.class, e -> facts.own().contains(e.procurement()))) {
            ((EvaluationFrameworkSet) s.fact()).domains().forEach(d -> filled.says(s, domain(d)));
        }
        return filled;
    }

    private static String domain(EvaluationDomain domain) {
        return domain.name()
                + (domain.weight() == null ? "" : ", " + domain.weight() + " per cent")
                + (domain.criteria().isEmpty() ? "" : ": " + String.join("; ", domain.criteria()));
    }

    Filled reasons() {
        Filled filled = criteria();
        for (Standing s :
                facts.where(AssuranceRatingGiven.class, r -> facts.own().contains(r.procurement()))) {
            AssuranceRatingGiven rating = (AssuranceRatingGiven) s.fact();
            filled.says(s, rating.rated() + ": " + rating.rating());
        }
        given(filled);
        return filled.always("Whether each key criterion and its relative importance is covered is to be read in the"
                        + " entries.")
                .otherwise("No entry shows reasons, criteria or ratings.");
    }

    /** How those were rated that are none of {@code chosen}. */
    Filled notChosen(Set<OrganisationId> chosen) {
        Filled filled = new Filled();
        for (Standing s :
                facts.where(AssuranceRatingGiven.class, r -> facts.own().contains(r.procurement()))) {
            AssuranceRatingGiven rating = (AssuranceRatingGiven) s.fact();
            String others = rating.of().stream()
                    .filter(o -> !chosen.contains(o))
                    .map(facts.file().titles()::of)
                    .collect(Collectors.joining(", "));
            filled.says(
                    s,
                    others.isEmpty()
                            ? null
                            : others + ", " + rating.rated() + ": " + rating.rating()
                                    + (rating.reason() == null ? "" : "; " + rating.reason()));
        }
        return filled.always(
                        "Which of the reasons are those of the provider written to is for whoever finishes the letter"
                                + " to state.")
                .otherwise("No entry rates a provider that was not chosen (AssuranceRatingGiven).");
    }

    private void given(Filled filled) {
        facts.approvals().forEach(s -> filled.says(s, ((InterimAwardApproved) s.fact()).justification()));
        routes().forEach(s -> filled.says(s, ((ProcurementRouteChosen) s.fact()).reason()));
        facts.where(OptionSelected.class, o -> facts.things().contains(o.decision()))
                .forEach(s -> ((OptionSelected) s.fact()).reasons().forEach(reason -> filled.says(s, reason)));
    }

    Filled justification() {
        Filled filled = new Filled();
        for (Standing s : facts.approvals()) {
            InterimAwardApproved a = (InterimAwardApproved) s.fact();
            filled.says(s, ground(a.ground())).says(s, a.justification());
        }
        for (Standing s : routes()) {
            ProcurementRouteChosen route = (ProcurementRouteChosen) s.fact();
            filled.says(s, route.legalBasis()).says(s, route.reason());
        }
        return filled.always("Which provision of the law is relied on, and that each of its conditions is met, is for"
                        + " whoever finishes the notice to state.")
                .otherwise("No entry gives a ground or a justification.");
    }

    private static @Nullable String ground(@Nullable AwardGround ground) {
        return ground == null || ground == AwardGround.NOT_STATED
                ? null
                : "ground: " + ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Filled conflicts() {
        Filled filled = new Filled();
        for (Standing s : facts.where(
                InterestNoted.class, i -> i.matter() != null && facts.things().contains(i.matter()))) {
            InterestNoted interest = (InterestNoted) s.fact();
            filled.says(
                    s,
                    interest.interest()
                            + (interest.handling() == null
                                    ? "; how it was managed no entry shows"
                                    : "; managed: " + interest.handling()));
        }
        return filled.otherwise("No entry notes an interest in this matter, nor that there was none; that none is noted"
                + " is not that none existed.");
    }

    private List<Standing> routes() {
        return facts.where(ProcurementRouteChosen.class, r -> facts.own().contains(r.procurement()));
    }
}
