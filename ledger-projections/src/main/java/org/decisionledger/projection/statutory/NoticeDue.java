package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.law.LawVerdicts;
import org.decisionledger.projection.law.PackConsidered;
import org.decisionledger.projection.statutory.NoticeDrafts.Considered;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * Which notices an award asks for: by the regime of the day on which the procedure commenced, and by the procedure as
 * entries tell it. A process is known by its own words only, never guessed from what was done.
 */
final class NoticeDue {

    private final AwardFacts facts;
    private final LawVerdicts law;
    private final LawVerdicts whenChanged;
    private final ContractContents contract;
    private final List<String> routes;
    private final Set<Process> processes;
    private final DueOfAProcurement procurement;

    /**
     * @param law the rules of the day on which the procedure commenced
     * @param whenChanged those of the day on which the contract was last changed: a modification of a contract for health
     *     care services from 1 January 2024 is under the Provider Selection Regime whatever it was awarded under
     *     (regulations 13 and 14)
     */
    NoticeDue(AwardFacts facts, LawVerdicts law, LawVerdicts whenChanged) {
        this.facts = facts;
        this.law = law;
        this.whenChanged = whenChanged;
        this.contract = new ContractContents(facts);
        this.routes = routes(facts);
        this.processes = routes.stream()
                .flatMap(route -> Process.in(route).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Process.class)));
        this.procurement = new DueOfAProcurement(facts, law.commencement());
    }

    private static List<String> routes(AwardFacts facts) {
        List<String> routes = new ArrayList<>();
        facts.where(ProcurementRouteChosen.class, r -> facts.own().contains(r.procurement()))
                .forEach(s -> routes.add(((ProcurementRouteChosen) s.fact()).route()));
        facts.awards().forEach(s -> {
            if (s.fact() instanceof ContractAwarded a && a.route() != null) {
                routes.add(a.route());
            }
        });
        return routes;
    }

    Considered of(NoticeForm form) {
        Because regime = regime(form);
        Because procedure = form.stage() == Stage.AWARD && facts.awards().isEmpty()
                ? Because.not("No entry shows an award.")
                : procedure(form.when());
        Answer due = regime.answer() == Answer.NO || procedure.answer() == Answer.NO
                ? Answer.NO
                : regime.answer() == Answer.YES && procedure.answer() == Answer.YES ? Answer.YES : Answer.POSSIBLY;
        return new Considered(form.code(), form.title(), form.law(), due, List.of(regime.reason(), procedure.reason()));
    }

    private Because regime(NoticeForm form) {
        boolean change = form.when() == Due.CHANGED || form.when() == Due.URGENT_AND_CHANGED;
        LawVerdicts held = change && form.pack().equals(PsrNotices.PACK) ? whenChanged : law;
        List<PackConsidered> packs = held.packs().stream()
                .filter(p -> p.pack().id().startsWith(form.pack()))
                .toList();
        for (Answer answer : List.of(Answer.YES, Answer.POSSIBLY)) {
            for (PackConsidered pack : packs) {
                if (pack.applies() == answer) {
                    return new Because(
                            answer,
                            pack.pack().title()
                                    + (answer == Answer.YES ? " holds: " : " may hold: ")
                                    + String.join(" ", pack.reasons()));
                }
            }
        }
        return Because.not(
                packs.isEmpty()
                        ? "No rules of this regime are at hand."
                        : packs.getLast().pack().title() + " does not hold: "
                                + String.join(" ", packs.getLast().reasons()));
    }

    private Because procedure(Due when) {
        return switch (when) {
            case ALWAYS -> Because.due("It is asked of every award under this regime, with few exceptions.");
            case DIRECT -> procurement.competed(false);
            case COMPETED -> procurement.competed(true);
            case PIPELINE -> DueOfAProcurement.pipeline();
            case VOLUNTARY -> DueOfAProcurement.voluntary();
            case ENGAGED -> procurement.engaged();
            case GIVEN_UP -> procurement.givenUp();
            case PAID -> procurement.paid();
            case RATED -> procurement.rated();
            case DYNAMIC_MARKET -> procurement.dynamicMarket(routes);
            case HALF_YEAR -> DueOfAProcurement.halfYear();
            case CHANGED ->
                contract.varied().isEmpty()
                        ? Because.not("No entry tells of a change of the contract.")
                        : Because.perhaps(
                                "Entries tell of a change of the contract; whether it is large enough for a notice is to"
                                        + " be judged.");
            case ENDED -> ended();
            case PROCESS_A_OR_B -> withoutCompetition();
            case PROCESS_C -> process(Process.DIRECT_AWARD_C);
            case MOST_SUITABLE_PROVIDER -> process(Process.MOST_SUITABLE_PROVIDER);
            case COMPETITIVE -> process(Process.COMPETITIVE);
            case FRAMEWORK_CONTRACT -> process(Process.FRAMEWORK_CONTRACT);
            case URGENT -> urgent();
            case URGENT_AND_CHANGED ->
                contract.varied().isEmpty() ? Because.not("No entry tells of a change of the contract.") : urgent();
        };
    }

    private Because ended() {
        if (!contract.expired().isEmpty()) {
            return Because.due("An entry tells that the contract ran out.");
        }
        return contract.ended().isEmpty()
                ? Because.not("No entry tells that the contract ended, or that notice to end it was given.")
                : Because.due("An entry tells that notice to end the contract was given.");
    }

    /** Processes A and B, and a contract under a framework agreement for which no offers were invited (regulation 18). */
    private Because withoutCompetition() {
        return processes.contains(Process.FRAMEWORK_CONTRACT)
                        && facts.competed().equals(Set.of(false))
                ? Because.due("Entries tell that it was awarded under a framework agreement without competition.")
                : process(Process.DIRECT_AWARD_A, Process.DIRECT_AWARD_B);
    }

    private Because process(Process... any) {
        Set<Process> wanted = EnumSet.copyOf(List.of(any));
        if (processes.stream().anyMatch(wanted::contains)) {
            return Because.due("Entries tell that this process was followed.");
        }
        return processes.isEmpty()
                ? Because.perhaps("No entry tells by its name in the Regulations which process was followed.")
                : Because.not("Entries tell of another process.");
    }

    private Because urgent() {
        return facts.grounds().contains(AwardGround.URGENCY)
                ? Because.due("Entries give urgency as the ground.")
                : Because.not("No entry gives urgency as the ground.");
    }
}
