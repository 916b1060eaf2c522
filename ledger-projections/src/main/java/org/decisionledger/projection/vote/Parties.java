package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.rule.outcome.AnswerOnRecord;
import org.decisionledger.core.rule.outcome.AnswerTaken;
import org.decisionledger.core.rule.outcome.Outcome;
import org.decisionledger.core.rule.outcome.PartyCount;
import org.decisionledger.core.rule.outcome.RemarkCode;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.vote.VoteOutcome.Party;
import org.decisionledger.projection.vote.VoteOutcome.Reply;
import org.jspecify.annotations.Nullable;

/** Who was asked or answered, and how each stands under the rules relied on, taken together. */
final class Parties {

    private static final Set<RemarkCode> OF_AUTHORITY = EnumSet.of(
            RemarkCode.OUTSIDE_DELEGATION,
            RemarkCode.BEYOND_DELEGATED_LIMIT,
            RemarkCode.AUTHORITY_NOT_SHOWN,
            RemarkCode.AUTHORITY_CANNOT_BE_TOLD);

    private final VoteFile file;
    private final @Nullable Outcome outcome;
    private final @Nullable LeadActionProposed told;
    private final Map<OrganisationId, List<PartyCount>> lines = new LinkedHashMap<>();
    private final Map<OrganisationId, List<AnswerTaken>> taken = new LinkedHashMap<>();

    Parties(VoteFile file, Brought brought, @Nullable Outcome outcome, @Nullable Edtf moment) {
        this.file = file;
        this.outcome = outcome;
        this.told = brought.told();
        if (told != null) {
            told.to().forEach(body -> lines.put(body, new ArrayList<>()));
        }
        if (outcome != null) {
            outcome.rules().forEach(rule -> rule.count().forEach(this::learn));
            outcome.bodies().forEach(body -> {
                lines.computeIfAbsent(body.body(), b -> new ArrayList<>());
                taken.putIfAbsent(body.body(), body.answers());
            });
        }
        if (moment != null) {
            notCounted(brought, moment);
        }
    }

    private void learn(PartyCount line) {
        lines.computeIfAbsent(line.party(), b -> new ArrayList<>()).add(line);
        taken.putIfAbsent(line.party(), line.answers());
    }

    /** Answers that no count shows, because no rule is relied on or each body decides for itself. */
    private void notCounted(Brought brought, Edtf moment) {
        Set<OrganisationId> counted = Set.copyOf(taken.keySet());
        for (AnswerOnRecord answer : brought.answers()) {
            boolean given = answer.given() == null || answer.given().by(moment) != Answer.NO;
            if (given && !counted.contains(answer.party())) {
                lines.computeIfAbsent(answer.party(), b -> new ArrayList<>());
                List<AnswerTaken> more = new ArrayList<>(taken.getOrDefault(answer.party(), List.of()));
                more.add(new AnswerTaken(answer, Answer.POSSIBLY, inTime(answer)));
                taken.put(answer.party(), more);
            }
        }
    }

    private Answer inTime(AnswerOnRecord answer) {
        if (told == null || told.replyBy() == null) {
            return Answer.YES;
        }
        return answer.given() == null ? Answer.POSSIBLY : answer.given().by(told.replyBy());
    }

    List<Party> all() {
        return lines.keySet().stream().map(this::party).toList();
    }

    /** Those that certainly did not answer in time, by any rule relied on. */
    List<String> silent() {
        return lines.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(line -> line.isParty() && line.silent()))
                .map(e -> e.getKey().value())
                .toList();
    }

    private Party party(OrganisationId body) {
        List<PartyCount> counted = Objects.requireNonNull(lines.get(body));
        Set<String> standing = new LinkedHashSet<>();
        counted.stream()
                .map(PartyCount::standings)
                .flatMap(Collection::stream)
                .sorted()
                .forEach(s -> standing.add(s.words()));
        boolean isParty = counted.isEmpty()
                ? asked(body) || ownOutcome(body)
                : counted.stream().anyMatch(PartyCount::isParty);
        return new Party(
                body.value(),
                file.title(body),
                isParty,
                counted.stream()
                        .map(PartyCount::weight)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                List.copyOf(standing),
                flags(body, counted, isParty),
                taken.getOrDefault(body, List.of()).stream().map(this::reply).toList());
    }

    private boolean asked(OrganisationId body) {
        return told != null && told.to().contains(body);
    }

    private boolean ownOutcome(OrganisationId body) {
        return outcome != null
                && outcome.bodies().stream().anyMatch(b -> b.body().equals(body));
    }

    private List<String> flags(OrganisationId body, List<PartyCount> counted, boolean isParty) {
        List<String> flags = new ArrayList<>();
        if (counted.stream().anyMatch(PartyCount::late)) {
            flags.add("late");
        }
        if (counted.stream().anyMatch(PartyCount::silent)) {
            flags.add("silent");
        }
        if (counted.stream().anyMatch(PartyCount::stoodAside)) {
            flags.add("stood-aside");
        }
        if (counted.stream().anyMatch(PartyCount::answeredTwice)) {
            flags.add("answered-twice");
        }
        if (!isParty && !taken.getOrDefault(body, List.of()).isEmpty()) {
            flags.add("not-a-party");
        }
        if (told != null && isParty && !asked(body)) {
            flags.add("not-asked");
        }
        return flags;
    }

    private Reply reply(AnswerTaken answer) {
        AnswerOnRecord on = answer.answer();
        Standing entry = file.file().find(on.entry()).orElseThrow();
        return new Reply(
                on.entry().value(),
                on.given() == null ? "no date given" : on.given().inWords(),
                on.reply(),
                entry.fact() instanceof PartyResponded responded ? responded.means() : null,
                on.words(),
                on.representative() == null ? null : file.title(on.representative()),
                on.authority() == null ? null : on.authority().value(),
                on.authority() == null ? null : file.title(on.authority()),
                answer.inTime(),
                outside(on));
    }

    /** Remarks on the authority for this answer: those that cite it, and those about the delegation it relies on. */
    private List<Statement> outside(AnswerOnRecord answer) {
        if (outcome == null) {
            return List.of();
        }
        return outcome.remarks().stream()
                .filter(r -> OF_AUTHORITY.contains(r.code()))
                .filter(r -> r.entries().contains(answer.entry())
                        || answer.authority() != null
                                && r.about().equals(answer.authority().value())
                                && r.entries().size() == 1)
                .map(r -> new Statement(r.words(), Words.of(r.entries())))
                .toList();
    }
}
