package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.elapsed.Days;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Who decided, on what authority, and the short answer at the head of a dossier. */
final class DecidedInDossier {

    private final Matter matter;

    DecidedInDossier(Matter matter) {
        this.matter = matter;
    }

    List<Statement> summary() {
        List<Standing> decided = matter.decided();
        List<Statement> summary = new ArrayList<>();
        if (decided.isEmpty()) {
            summary.add(new Statement("No entry shows that any body decided this.", List.of()));
            summary.addAll(closed());
            return summary;
        }
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        decided.forEach(s -> bodies.add(s.header().by().organisation()));
        bodies.removeIf(Objects::isNull);
        String when = when(matter.decidedOn());
        summary.add(new Statement(when + ", " + who(bodies), Matter.ids(decided)));
        List<Standing> cause = matter.cause();
        if (!cause.isEmpty()) {
            summary.add(new Statement(
                    "Step by step, as linked on record: "
                            + Episode.of(cause, matter.file, matter.rows).stream()
                                    .map(e -> e.row().heading() + " (" + e.row().when() + ")")
                                    .distinct()
                                    .collect(Collectors.joining("; "))
                            + ".",
                    Matter.ids(cause)));
        }
        summary.addAll(directlyLinked(decided));
        return summary;
    }

    /** What the rules made of the parties' answers, where that is recorded and no body is told to have decided. */
    private List<Statement> closed() {
        return matter.file.valid(ResponseWindowClosed.class).stream()
                .filter(s -> ((ResponseWindowClosed) s.fact()).decision().equals(matter.decision))
                .map(s -> new Statement(
                        "What the rules made of the parties' answers is on record: " + matter.rows.sentence(s),
                        List.of(s.id().value())))
                .toList();
    }

    private static String when(@Nullable Edtf on) {
        if (on == null) {
            return "On a date that no source gives";
        }
        return switch (on.precision()) {
            case TIME, DAY -> "On " + on.inWords();
            case MONTH, SEASON, YEAR, DECADE, CENTURY -> "In " + on.inWords();
            case INTERVAL -> "Some time in this span: " + on.inWords();
        };
    }

    private String who(Set<OrganisationId> bodies) {
        if (bodies.isEmpty()) {
            return "it was decided; no entry names the body that did.";
        }
        return count(bodies.size(), "body", "bodies") + " decided"
                + (bodies.size() > 1 ? ", each in its own right: " : ": ")
                + bodies.stream().map(matter.file.titles()::of).collect(Collectors.joining("; ")) + ".";
    }

    /** What the deciding entries themselves are linked with, one step back: the nearest "because" on record. */
    private List<Statement> directlyLinked(List<Standing> decided) {
        Set<Standing> near = new LinkedHashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Standing s : decided) {
            for (Link link : s.header().links()) {
                if (isCause(link.relation()) && link.to() instanceof Target.OfEntry(var id)) {
                    matter.file
                            .find(id)
                            .filter(to -> !to.withdrawn())
                            .filter(near::add)
                            .ifPresent(to -> statements.add(new Statement(
                                    "It " + link.relation().words() + ": " + matter.rows.sentence(to),
                                    List.of(s.id().value(), id.value()))));
                }
            }
            matter.file.from(Relation.TRIGGERS, s.id()).stream()
                    .filter(near::add)
                    .forEach(from -> statements.add(new Statement(
                            "It was brought about by: " + matter.rows.sentence(from),
                            List.of(from.id().value(), s.id().value()))));
        }
        return statements;
    }

    private static boolean isCause(Relation relation) {
        return switch (relation) {
            case RESPONDS_TO, IMPLEMENTS, SELECTS, CONSIDERS, FOLLOWS, FOLLOWS_UP, ACCEPTS, REJECTS -> true;
            case COMMUNICATES, SUPERSEDES, AMENDS, EXTENDS, SUCCEEDS, INHERITS, DELEGATES_TO, ACTS_FOR -> false;
            case DISPUTES, EVIDENCES, JUSTIFIES, TRIGGERS, COMMITS_TO, DISCHARGES, REPEATS, ESCALATES -> false;
            case CONDITIONS, CONFLICTS_WITH, DESCRIBES_THE_SAME_AS, IS_UNKNOWN_BECAUSE, BEARS_ON -> false;
        };
    }

    List<Statement> authority() {
        List<Statement> statements = new ArrayList<>();
        List<Standing> decided = matter.decided();
        List<Standing> withAuthority = decided.stream()
                .filter(s -> s.header().by().authority() != null)
                .toList();
        for (Standing s : withAuthority) {
            statements.add(
                    new Statement("Authority recorded: " + s.header().by().authority() + ".", List.of(s.id().value())));
        }
        if (withAuthority.isEmpty() && !decided.isEmpty()) {
            statements.add(new Statement(
                    "No entry states the authority relied on beyond the body's own decision.", Matter.ids(decided)));
        }
        for (Standing s : decided) {
            if (s.fact() instanceof InterimAwardApproved award) {
                award(award, s, statements);
            }
        }
        foreseen().ifPresent(statements::add);
        statements.addAll(new WordingInDossier(matter).askedAgainstDecided());
        return grouped(statements);
    }

    /** What is so of several bodies is said once, with their entries together. */
    private static List<Statement> grouped(List<Statement> statements) {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        statements.forEach(s ->
                entries.computeIfAbsent(s.words(), k -> new LinkedHashSet<>()).addAll(s.entries()));
        return entries.entrySet().stream()
                .map(e -> new Statement(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private void award(InterimAwardApproved award, Standing s, List<Statement> statements) {
        List<String> entry = List.of(s.id().value());
        AwardGround ground = award.ground();
        statements.add(new Statement(
                ground == null || ground == AwardGround.NOT_STATED
                        ? "No coded ground for awarding without competition is recorded."
                        : "Ground recorded at the time: " + Fields.written(ground) + ".",
                entry));
        if (award.competed() != null) {
            statements.add(
                    new Statement("Competition was " + (award.competed() ? "" : "not ") + "formally invited.", entry));
        }
        statements.add(new Statement(
                award.justification() == null
                        ? "No justification is recorded with the approval."
                        : "Justification given: " + award.justification() + ".",
                entry));
    }

    /** Since when the record shows that the existing arrangement would end: what bears on any plea of urgency. */
    private Optional<Statement> foreseen() {
        Edtf on = matter.decidedOn();
        if (on == null || matter.decided().stream().noneMatch(s -> s.fact() instanceof InterimAwardApproved)) {
            return Optional.empty();
        }
        return matter.belonging().stream()
                .filter(s -> s.fact() instanceof ReprocurementNotified || s.fact() instanceof ContractNoticeGiven)
                .filter(s ->
                        s.occurred() != null && Days.between(s.occurred(), on).isPresent())
                .findFirst()
                .map(s -> new Statement(
                        "That the existing arrangement was to be replaced stood on record "
                                + Days.inWords(Days.between(Objects.requireNonNull(s.occurred()), on)
                                        .orElseThrow())
                                + " before the decision: " + matter.rows.sentence(s),
                        List.of(s.id().value(), matter.decided().getLast().id().value())));
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
