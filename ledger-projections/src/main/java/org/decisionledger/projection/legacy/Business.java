package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.jspecify.annotations.Nullable;

/** The procurements, decisions and complaints of a body. */
final class Business {

    private final Estate estate;

    Business(Estate estate) {
        this.estate = estate;
    }

    /** Procurements of which no award is shown for certain. */
    List<Item> procurements() {
        List<Item> items = new ArrayList<>();
        for (ThingId procurement : estate.things(ThingKind.PROCUREMENT)) {
            List<Standing> told = estate.about(procurement).stream()
                    .filter(s -> s.fact() instanceof ProcurementFact f
                            && f.procurement().equals(procurement))
                    .toList();
            Set<OrganisationId> buyers = new TreeSet<>();
            Set<ContractId> contracts = new TreeSet<>();
            for (Standing s : told) {
                if (s.fact() instanceof ProcurementRegistered f) {
                    buyers.addAll(f.commissioners());
                    contracts.addAll(f.contracts());
                }
            }
            List<Standing> awards = awards(contracts, Estate.first(told));
            boolean awarded = awards.stream().anyMatch(s -> s.byThen() == Answer.YES);
            if (!awarded && estate.reach().hasAny(buyers)) {
                String state = awards.isEmpty()
                        ? "no entry shows an award or another end"
                        : "an award is told, "
                                + awards.stream().map(Estate::when).collect(Collectors.joining("; "));
                List<Standing> cited = new ArrayList<>(told);
                cited.addAll(awards);
                items.add(estate.item(procurement, "", buyers, state, Estate.first(told), false, cited));
            }
        }
        return items;
    }

    /**
     * Awards of the contracts that a procurement follows or leads to: only those certainly made after it had begun are
     * its own. An interim award that bridges it does not end it.
     */
    private List<Standing> awards(Set<ContractId> contracts, @Nullable Edtf begun) {
        return contracts.stream()
                .flatMap(c -> estate.about(c).stream()
                        .filter(s -> s.fact() instanceof ContractAwarded f
                                        && f.contract().equals(c)
                                || s.fact() instanceof InterimAwardApproved a && c.equals(a.contract())))
                .distinct()
                .filter(s -> begun != null && s.occurred() != null && begun.before(s.occurred()) == Answer.YES)
                .toList();
    }

    /** Decisions in which the body, or one within its reach, decided, answered or approved. */
    List<Item> decisions() {
        List<Item> items = new ArrayList<>();
        for (ThingId decision : estate.things(ThingKind.DECISION)) {
            Set<OrganisationId> deciders = new TreeSet<>();
            List<Standing> told = new ArrayList<>();
            for (Standing s : estate.about(decision)) {
                Set<OrganisationId> by = deciders(s);
                if (estate.reach().hasAny(by)) {
                    deciders.addAll(by);
                    told.add(s);
                }
            }
            if (!told.isEmpty()) {
                String state = "decided: " + told.stream().map(Estate::when).collect(Collectors.joining("; "));
                items.add(estate.item(decision, "", deciders, state, Estate.first(told), false, told));
            }
        }
        return items;
    }

    private static Set<OrganisationId> deciders(Standing s) {
        Set<OrganisationId> by = new TreeSet<>();
        boolean decides = s.fact() instanceof ResolutionPassed
                || s.fact() instanceof InterimAwardApproved
                || s.fact() instanceof OptionSelected
                || s.fact() instanceof LeadActionImplemented;
        if (decides && s.fact() instanceof DecisionFact && s.header().by().organisation() != null) {
            by.add(s.header().by().organisation());
        }
        if (s.fact() instanceof ResolutionPassed f) {
            f.positions().forEach(p -> by.add(p.body()));
        } else if (s.fact() instanceof PartyResponded f) {
            by.add(f.party());
        } else if (s.fact() instanceof LeadActionImplemented f) {
            by.addAll(f.binds());
        }
        return by;
    }

    /** Complaints addressed to the body or against it of which no entry shows that they were closed. */
    List<Item> complaints() {
        List<Item> items = new ArrayList<>();
        for (ThingId complaint : estate.things(ThingKind.COMPLAINT)) {
            List<Standing> told = estate.about(complaint).stream()
                    .filter(s ->
                            s.fact() instanceof ComplaintFact f && f.complaint().equals(complaint))
                    .toList();
            Set<OrganisationId> to = new TreeSet<>();
            Set<OrganisationId> against = new TreeSet<>();
            for (Standing s : told) {
                if (s.fact() instanceof ComplaintReceived f) {
                    to.addAll(f.to());
                    against.addAll(f.against());
                } else if (s.fact() instanceof InformalConcernLogged f) {
                    to.addAll(f.to());
                    against.addAll(f.about());
                }
            }
            boolean closed =
                    told.stream().anyMatch(s -> s.fact() instanceof ComplaintClosed && s.byThen() == Answer.YES);
            boolean addressed = estate.reach().hasAny(to);
            if (!closed && (addressed || estate.reach().hasAny(against))) {
                items.add(estate.item(
                        complaint,
                        capacity(addressed, estate.reach().hasAny(against)),
                        addressed ? to : against,
                        state(told),
                        Estate.first(told),
                        true,
                        told));
            }
        }
        return items;
    }

    private static String capacity(boolean addressed, boolean against) {
        return addressed ? against ? "addressed to it and against it" : "addressed to it" : "against it";
    }

    /** Each answer, escalation and closure told, and that none is. */
    private static String state(List<Standing> told) {
        boolean informal = told.stream().allMatch(s -> s.fact() instanceof InformalConcernLogged);
        String steps =
                told.stream().map(Business::step).filter(Objects::nonNull).collect(Collectors.joining("; "));
        boolean answered = told.stream().anyMatch(s -> s.fact() instanceof ComplaintAnswered);
        return (informal ? "logged as an informal concern; " : "")
                + (steps.isEmpty() ? "" : steps + "; ")
                + (answered ? "" : "no entry shows an answer; ")
                + "no entry shows for certain that it was closed";
    }

    private static @Nullable String step(Standing s) {
        String word = s.fact() instanceof ComplaintFact fact
                ? switch (fact) {
                    case ComplaintReceived f -> null;
                    case InformalConcernLogged f -> null;
                    case ComplaintFact.ComplaintInvestigated f ->
                        Boolean.TRUE.equals(f.suspended()) ? "handling paused" : "looked into";
                    case ComplaintAnswered f -> "answered";
                    case ComplaintFact.ComplaintEscalated f -> "taken to a higher forum";
                    case ComplaintClosed f -> "closed";
                    case ComplaintFact.ComplaintThemed f -> null;
                    case ComplaintFact.RepetitionJudged f -> null;
                }
                : null;
        return word == null ? null : word + ", " + Estate.when(s);
    }
}
