package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.jspecify.annotations.Nullable;

/** What entries about an award and its procurement show of the things that notices ask. */
final class NoticeContents {

    private final AwardFacts facts;
    private final ContractContents contract;
    private final ReasonContents why;
    private final ProcurementContents steps;

    NoticeContents(AwardFacts facts) {
        this.facts = facts;
        this.steps = new ProcurementContents(facts);
        this.contract = new ContractContents(facts);
        this.why = new ReasonContents(facts);
    }

    Filled of(Slot slot) {
        return switch (slot) {
            case AUTHORITY -> authority();
            case TITLE -> title();
            case IDENTIFIERS -> steps.identifiers();
            case SUBJECT -> subject();
            case SUPPLIERS -> suppliers();
            case VALUE -> contract.value();
            case CHANGE_OF_VALUE -> contract.changeOfValue();
            case DATES -> contract.dates();
            case OPTIONS -> contract.options();
            case PROCESS -> process();
            case DECISION_MAKERS -> decisionMakers();
            case CRITERIA -> why.criteria().otherwise("No entry shows criteria (EvaluationFrameworkSet).");
            case REASONS -> why.reasons();
            case NOT_CHOSEN -> why.notChosen(providers());
            case JUSTIFICATION -> why.justification();
            case CONFLICTS -> why.conflicts();
            case TENDERS -> steps.tenders();
            case STANDSTILL -> steps.standstill();
            case PERFORMANCE -> contract.performance();
            case RATINGS -> contract.ratings();
            case BREACH -> contract.breach();
            case CHANGE -> contract.change();
            case ENDING -> contract.ending();
            case TIMETABLE -> steps.timetable();
            case ENGAGEMENT -> steps.engagement();
            case GIVEN_UP -> steps.givenUp();
            case PAYMENTS -> new Filled().always("Not kept by the ledger: no entry tells of invoices or payments.");
            case MARKET -> new Filled().always("Not kept by the ledger: no entry tells of a dynamic market.");
            case STATEMENT ->
                new Filled().always("No entry carries this; whoever finishes the notice has to state it.");
        };
    }

    private Filled authority() {
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof ContractAwarded a) {
                bodies.addAll(a.commissioners());
            }
        }
        facts.approvals().stream()
                .map(s -> s.header().by().organisation())
                .filter(o -> o != null)
                .forEach(bodies::add);
        registered().forEach(s -> bodies.addAll(((ProcurementRegistered) s.fact()).commissioners()));
        return named(bodies)
                .always("Postal and electronic addresses, and whom to ask, are not kept in the ledger and have to be"
                        + " added.")
                .otherwise("No entry names who awards.");
    }

    /** Bodies by the name and the identifiers of their registration. */
    private Filled named(Set<OrganisationId> bodies) {
        Filled filled = new Filled();
        for (Standing s : facts.where(OrganisationRegistered.class, o -> bodies.contains(o.organisation()))) {
            OrganisationRegistered body = (OrganisationRegistered) s.fact();
            filled.says(
                    s,
                    body.name()
                            + (body.identifiers().isEmpty()
                                    ? ""
                                    : " ("
                                            + body.identifiers().stream()
                                                    .map(NoticeContents::written)
                                                    .collect(Collectors.joining(", "))
                                            + ")"));
        }
        return filled;
    }

    private static String written(Identifier identifier) {
        return identifier.scheme() + " " + identifier.id();
    }

    private Filled title() {
        Filled filled = new Filled();
        registered()
                .forEach(s -> filled.says(
                        s,
                        ((ProcurementRegistered) s.fact()).title() + ", "
                                + ((ProcurementRegistered) s.fact()).procurement()));
        facts.where(ContractRegistered.class, c -> facts.contracts().contains(c.contract()))
                .forEach(s -> filled.says(
                        s,
                        ((ContractRegistered) s.fact()).title() + ", " + ((ContractRegistered) s.fact()).contract()));
        return filled.otherwise("No entry gives a title of the procurement or the contract.");
    }

    private Filled subject() {
        Filled filled = new Filled();
        registered().forEach(s -> filled.says(s, ((ProcurementRegistered) s.fact()).service()));
        facts.where(ContractRegistered.class, c -> facts.contracts().contains(c.contract()))
                .forEach(s -> filled.says(s, ((ContractRegistered) s.fact()).service()));
        return filled.always("CPV codes are not kept in the ledger and have to be added.")
                .otherwise("No entry describes the service.");
    }

    private Set<OrganisationId> providers() {
        Set<OrganisationId> providers = new TreeSet<>();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof InterimAwardApproved a) {
                providers.add(a.provider());
            } else if (s.fact() instanceof ContractAwarded a) {
                providers.addAll(a.providers());
            }
        }
        return providers;
    }

    private Filled suppliers() {
        return named(providers())
                .always(
                        "Addresses, the size of a supplier and its kind are not kept in the ledger and have to be added.")
                .otherwise("No entry names a provider.");
    }

    private Filled process() {
        Filled filled = new Filled();
        routes().forEach(s -> {
            ProcurementRouteChosen route = (ProcurementRouteChosen) s.fact();
            filled.says(s, route.route() + (route.legalBasis() == null ? "" : ", " + route.legalBasis()));
        });
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof ContractAwarded a) {
                filled.says(s, a.route()).says(s, competed(a.competed()));
            } else if (s.fact() instanceof InterimAwardApproved a) {
                filled.says(s, competed(a.competed()));
            }
        }
        return filled.otherwise("No entry tells the process followed (ProcurementRouteChosen).");
    }

    private static @Nullable String competed(@Nullable Boolean competed) {
        return competed == null ? null : competed ? "with competition" : "without competition";
    }

    private Filled decisionMakers() {
        Filled filled = new Filled();
        facts.approvals().forEach(s -> filled.says(s, actor(s)));
        facts.where(ResolutionPassed.class, r -> facts.things().contains(r.decision()))
                .forEach(s -> filled.says(s, actor(s)));
        return filled.otherwise("No entry names the body or the posts that decided.");
    }

    private @Nullable String actor(Standing s) {
        Actor by = s.header().by();
        String office = by.office() == null ? "" : facts.file().titles().of(by.office());
        String body = by.organisation() == null ? "" : facts.file().titles().of(by.organisation());
        return office.isEmpty() || body.isEmpty() ? office + body : office + ", " + body;
    }

    private List<Standing> registered() {
        return facts.where(ProcurementRegistered.class, r -> facts.own().contains(r.procurement()));
    }

    private List<Standing> routes() {
        return facts.where(ProcurementRouteChosen.class, r -> facts.own().contains(r.procurement()));
    }
}
