package org.decisionledger.projection.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.rule.RequiredStop;
import org.decisionledger.core.rule.RuleBasis;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.StopAct;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.path.DecisionPath.Act;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.Required;
import org.decisionledger.projection.path.DecisionPath.Shown;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The stops that recorded rules require. A rule applies when an entry on the decision names it, or when its forum is to
 * decide and its classes of matters name the class or the gate that entries give for the decision.
 */
final class RequiredStops {

    private final CaseFile file;
    private final List<Standing> own;
    private final List<Stop> stops;

    /** @param own the entries on the decision */
    RequiredStops(CaseFile file, List<Standing> own, List<Stop> stops) {
        this.file = file;
        this.own = own;
        this.stops = stops;
    }

    List<Required> all() {
        List<Required> required = new ArrayList<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof DecisionRuleSet rule && !rule.stops().isEmpty() && inForce(rule)) {
                applies(rule)
                        .ifPresent(why -> rule.stops().forEach(stop -> required.add(required(s, rule, stop, why))));
            }
        }
        return required;
    }

    /** A rule that is only proposed requires nothing, nor does one that certainly was not in force on any date told. */
    private boolean inForce(DecisionRuleSet rule) {
        if (rule.basis() == RuleBasis.PROPOSED) {
            return false;
        }
        Edtf force = rule.inForce();
        List<Edtf> dates = new ArrayList<>();
        own.forEach(s -> {
            if (s.occurred() != null) {
                dates.add(s.occurred());
            }
        });
        return force == null || dates.isEmpty() || dates.stream().anyMatch(d -> d.overlaps(force) != Answer.NO);
    }

    private Optional<String> applies(DecisionRuleSet rule) {
        if (own.stream().anyMatch(s -> file.namedIn(s).contains(rule.rule()))) {
            return Optional.of("an entry on this decision names it");
        }
        OrganisationId forum = rule.forum();
        if (forum == null || deciding().stream().noneMatch(b -> together(b, forum))) {
            return Optional.empty();
        }
        return classes().stream()
                .filter(c -> rule.matters().stream().anyMatch(m -> names(m, c)))
                .filter(c -> rule.except().stream().noneMatch(m -> names(m, c)))
                .findFirst()
                .map(c -> "its forum is to decide, and \"" + c + "\" is among its matters");
    }

    /** The class of matter or the gate that entries give for the decision. */
    private Set<String> classes() {
        Set<String> classes = new LinkedHashSet<>();
        for (Standing s : own) {
            if (s.fact() instanceof DecisionFact.LeadActionProposed f && f.matterClass() != null) {
                classes.add(f.matterClass());
            } else if (s.fact() instanceof GatewayRecommended f) {
                classes.add(f.gate());
            } else if (s.fact() instanceof GatewayDecided f) {
                classes.add(f.gate());
            }
        }
        return classes;
    }

    private Set<OrganisationId> deciding() {
        Set<OrganisationId> bodies = new HashSet<>();
        for (Stop stop : stops) {
            switch (stop.act()) {
                case DECIDED, APPROVED, TO_DECIDE, ASKED_TO_DECIDE, ASKED_TO_APPROVE, PROPOSED ->
                    stop.bodies().forEach(b -> bodies.add(new OrganisationId(b.id())));
                case CONSULTED, MET, MEETING_CALLED, ASKED_TO_NOTE, ASKED_TO_ENDORSE, INFORMED, ESCALATED_TO -> {}
                case ANSWERED, RECOMMENDED, TOLD, TIME_CLOSED, CARRIED_OUT, REFERRED -> {}
            }
        }
        return bodies;
    }

    /** The same body, or one a group that the other is registered as a member of. */
    private boolean together(OrganisationId one, OrganisationId other) {
        return file.titles().circleOf(one).contains(other)
                || file.titles().circleOf(other).contains(one);
    }

    private static boolean names(String matter, String wanted) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(wanted)) + "(?![\\p{L}\\p{N}])")
                .matcher(plain(matter))
                .find();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Required required(Standing s, DecisionRuleSet rule, RequiredStop stop, String why) {
        List<Stop> of = stops.stream().filter(told -> by(told, stop)).toList();
        List<Stop> showing = of.stream().filter(told -> shows(told, stop.act())).toList();
        List<Stop> asked = of.stream()
                .filter(told -> !showing.contains(told) && asks(told.act(), stop.act()))
                .toList();
        Shown shown =
                !showing.isEmpty() ? Shown.SHOWN : stop.act() == StopAct.MAY_CALL_IN ? Shown.ALLOWED : Shown.NOT_SHOWN;
        Set<String> entries = new LinkedHashSet<>(List.of(s.id().value()));
        (showing.isEmpty() ? asked : showing)
                .forEach(told -> entries.add(told.row().entry()));
        return new Required(
                rule.rule().value(),
                rule.title(),
                rule.clause(),
                body(stop),
                stop.act(),
                shown,
                why,
                new Statement(words(rule, shown, !asked.isEmpty()), List.copyOf(entries)));
    }

    private String words(DecisionRuleSet rule, Shown shown, boolean asked) {
        String by = rule.title()
                + (rule.clause() == null ? "" : ", " + rule.clause())
                + (rule.instrument() == null ? "" : ", " + file.titles().of(rule.instrument()));
        return switch (shown) {
            case SHOWN -> "Required by " + by + "; entries show it.";
            case ALLOWED -> "Allowed by " + by + "; no entry shows that it was done.";
            case NOT_SHOWN ->
                "Required by " + by + "; no entry shows it."
                        + (asked ? " That it was asked for, or is to come, an entry does show." : "");
        };
    }

    private @Nullable Body body(RequiredStop stop) {
        return stop.body() == null
                ? null
                : new Body(stop.body().value(), file.titles().of(stop.body()));
    }

    /** Where the rule names no body, any will do; where a group is named, one of its members acting does not show it. */
    private boolean by(Stop told, RequiredStop stop) {
        OrganisationId wanted = stop.body();
        return wanted == null
                || told.bodies().stream()
                        .map(b -> new OrganisationId(b.id()))
                        .anyMatch(b -> b.equals(wanted)
                                || file.titles().membersOf(b).contains(wanted)
                                || allMembersActed(wanted, told.act()));
    }

    /** A group has done what each of its members has done. */
    private boolean allMembersActed(OrganisationId group, Act act) {
        Set<OrganisationId> members = file.titles().membersOf(group);
        return !members.contains(group)
                && members.stream()
                        .allMatch(m -> stops.stream()
                                .filter(s -> s.act() == act)
                                .flatMap(s -> s.bodies().stream())
                                .anyMatch(b -> b.id().equals(m.value())));
    }

    /** Whether what was done is what the rule wants. Being asked does not show it; a recorded outcome of asking does. */
    private static boolean shows(Stop told, StopAct wanted) {
        boolean answered = told.outcome() != null;
        return switch (wanted) {
            case CONSULTED -> told.act() == Act.CONSULTED || told.act() == Act.ANSWERED;
            case NOTES ->
                (told.act() == Act.ASKED_TO_NOTE || told.act() == Act.INFORMED) && answered || told.act() == Act.TOLD;
            case RECOMMENDS -> told.act() == Act.RECOMMENDED;
            case ENDORSES -> told.act() == Act.ASKED_TO_ENDORSE && answered;
            case APPROVES -> told.act() == Act.APPROVED || told.act() == Act.DECIDED;
            case DECIDES, RATIFIES -> told.act() == Act.DECIDED || told.act() == Act.APPROVED;
            case MAY_CALL_IN -> told.act() == Act.REFERRED;
        };
    }

    private static boolean asks(Act told, StopAct wanted) {
        return switch (wanted) {
            case CONSULTED, NOTES -> told == Act.ASKED_TO_NOTE || told == Act.INFORMED;
            case RECOMMENDS -> false;
            case ENDORSES -> told == Act.ASKED_TO_ENDORSE;
            case APPROVES, DECIDES, RATIFIES ->
                told == Act.TO_DECIDE || told == Act.ASKED_TO_DECIDE || told == Act.ASKED_TO_APPROVE;
            case MAY_CALL_IN -> told == Act.ESCALATED_TO;
        };
    }
}
