package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.condition.ConditionFact.ConditionDischarged;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertakings;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.jspecify.annotations.Nullable;

/** What a body still has to do or to watch: commitments, conditions, recommendations and risks. */
final class Duties {

    /** Links by which an entry says that a recommendation was carried out or put out of force. */
    private static final Set<Relation> CLOSING = Set.of(Relation.DISCHARGES, Relation.IMPLEMENTS, Relation.SUPERSEDES);

    private final Estate estate;

    Duties(Estate estate) {
        this.estate = estate;
    }

    /** Undertakings not shown to be done in full, replaced or withdrawn. */
    List<Item> commitments() {
        List<CommitmentId> ids = estate.things(ThingKind.COMMITMENT).stream()
                .map(CommitmentId.class::cast)
                .filter(id -> estate.reach().hasAny(holders(id)))
                .toList();
        return Undertakings.all(estate.source(), ids, estate.on(), estate.asOf()).stream()
                .filter(Undertaking::open)
                .map(this::commitment)
                .toList();
    }

    /** The bodies bound, as told; those that act where no entry names one. */
    private Set<OrganisationId> holders(CommitmentId id) {
        Set<OrganisationId> holders = new TreeSet<>();
        Set<OrganisationId> actors = new TreeSet<>();
        for (Standing s : estate.about(id)) {
            if (s.fact() instanceof CommitmentMade f && f.commitment().equals(id)) {
                Stream.ofNullable(f.holder()).forEach(holders::add);
                Stream.ofNullable(s.header().by().organisation()).forEach(actors::add);
            }
        }
        return holders.isEmpty() ? actors : holders;
    }

    private Item commitment(Undertaking undertaking) {
        CommitmentId id = new CommitmentId(undertaking.commitment());
        List<Standing> told = estate.about(id).stream()
                .filter(s -> s.fact() instanceof CommitmentFact)
                .toList();
        Item item = estate.item(id, "", holders(id), undertaking.state().words(), Estate.first(told), true, told);
        return new Item(
                item.thing(),
                item.title(),
                item.capacity(),
                item.through(),
                item.state(),
                item.when(),
                item.byThen(),
                undertaking.age(),
                owner(undertaking),
                item.toBeTaken(),
                item.came(),
                item.receiver(),
                item.entries());
    }

    private static @Nullable String owner(Undertaking undertaking) {
        Set<String> owners = new LinkedHashSet<>();
        undertaking
                .givenBy()
                .forEach(b -> owners.add(Stream.of(b.officeTitle(), b.bodyTitle())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" of "))));
        owners.remove("");
        return owners.isEmpty() ? null : String.join("; ", owners);
    }

    /** Conditions not shown to be met, replaced, or waived with a reason. */
    List<Item> conditions() {
        List<Item> items = new ArrayList<>();
        for (ThingId condition : estate.things(ThingKind.CONDITION)) {
            List<Standing> told = estate.about(condition).stream()
                    .filter(s ->
                            s.fact() instanceof ConditionFact f && f.condition().equals(condition))
                    .toList();
            Set<OrganisationId> holders = new TreeSet<>();
            Set<OrganisationId> setters = new TreeSet<>();
            for (Standing s : told) {
                if (s.fact() instanceof ConditionAttached f) {
                    Stream.ofNullable(f.holder()).forEach(holders::add);
                    Stream.ofNullable(s.header().by().organisation()).forEach(setters::add);
                }
            }
            boolean meets = estate.reach().hasAny(holders);
            boolean closed = told.stream().anyMatch(s -> s.byThen() == Answer.YES && closes(s));
            if (!closed && (meets || estate.reach().hasAny(setters))) {
                items.add(estate.item(
                        condition,
                        meets ? "to be met by it" : "set by it",
                        meets ? holders : setters,
                        conditionState(told),
                        Estate.first(told),
                        false,
                        told));
            }
        }
        return items;
    }

    private static boolean closes(Standing s) {
        return s.fact() instanceof ConditionDischarged f
                && switch (f.how()) {
                    case MET, REPLACED -> true;
                    case WAIVED -> f.reason() != null;
                    case PARTLY_MET, NOT_MET -> false;
                };
    }

    private static String conditionState(List<Standing> told) {
        String outcomes = told.stream()
                .filter(s -> s.fact() instanceof ConditionDischarged)
                .map(s -> outcome((ConditionDischarged) s.fact()) + ", " + Estate.when(s))
                .collect(Collectors.joining("; "));
        return outcomes.isEmpty() ? "open: no entry shows that it was met or waived" : "open; told of it: " + outcomes;
    }

    private static String outcome(ConditionDischarged f) {
        return switch (f.how()) {
            case MET -> "met";
            case PARTLY_MET -> "partly met";
            case WAIVED -> f.reason() == null ? "waived without a reason" : "waived: " + f.reason();
            case REPLACED -> "replaced";
            case NOT_MET -> "not met";
        };
    }

    /** Recommendations to the body that no entry is linked to as carrying them out or putting them out of force. */
    List<Item> recommendations() {
        List<Item> items = new ArrayList<>();
        for (ThingId recommendation : estate.things(ThingKind.RECOMMENDATION)) {
            List<Standing> told = estate.about(recommendation).stream()
                    .filter(s -> s.fact() instanceof RecommendationIssued f
                            && f.recommendation().equals(recommendation))
                    .toList();
            Set<OrganisationId> to = new TreeSet<>();
            told.forEach(s -> to.addAll(((RecommendationIssued) s.fact()).to()));
            List<Pointer> closing = closing(recommendation, told);
            boolean closed = closing.stream().anyMatch(p -> p.from().byThen() == Answer.YES);
            if (!closed && estate.reach().hasAny(to)) {
                List<Standing> cited = new ArrayList<>(told);
                closing.forEach(p -> cited.add(p.from()));
                String state = closing.isEmpty()
                        ? "issued; no entry shows that it was closed"
                        : "issued; possibly closed by then: "
                                + closing.stream()
                                        .map(p -> Estate.when(p.from()))
                                        .collect(Collectors.joining("; "));
                items.add(estate.item(recommendation, "", to, state, Estate.first(told), false, cited));
            }
        }
        return items;
    }

    private List<Pointer> closing(ThingId recommendation, List<Standing> told) {
        return Stream.concat(
                        estate.file().pointingAt(recommendation).stream(),
                        told.stream().flatMap(s -> estate.file().pointingAt(s.id()).stream()))
                .filter(p -> CLOSING.contains(p.link().relation()))
                .toList();
    }

    /** Risks scored by the body, with the score last told. */
    List<Item> risks() {
        List<Item> items = new ArrayList<>();
        for (ThingId risk : estate.things(ThingKind.RISK)) {
            List<Standing> told = estate.about(risk).stream()
                    .filter(s -> s.fact() instanceof RiskScored f && f.risk().equals(risk))
                    .toList();
            Set<OrganisationId> by = new TreeSet<>();
            told.forEach(s -> Stream.ofNullable(s.header().by().organisation()).forEach(by::add));
            if (estate.reach().hasAny(by)) {
                String state = told.stream().map(Duties::score).collect(Collectors.joining("; "));
                items.add(estate.item(risk, "", by, state, Estate.first(told), false, told));
            }
        }
        return items;
    }

    private static String score(Standing s) {
        RiskScored f = (RiskScored) s.fact();
        return "score " + f.to() + (f.from() == null ? "" : ", before that " + f.from())
                + (f.register() == null ? "" : ", in " + f.register()) + ", " + Estate.when(s);
    }

    /** A code in words. */
    static String words(Enum<?> code) {
        return Fields.written(code).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
