package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.decision.BodyPosition;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.outcome.AnswerOnRecord;
import org.decisionledger.core.rule.outcome.ClausesGivingWay;
import org.decisionledger.core.rule.outcome.DelegationOnRecord;
import org.decisionledger.core.rule.outcome.Matter;
import org.decisionledger.core.rule.outcome.Proposal;
import org.decisionledger.core.rule.outcome.Question;
import org.decisionledger.core.rule.outcome.RuleOnRecord;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** What the record holds of a proposal, of the answers to it and of the rules, brought to the count. */
final class Brought {

    private final VoteFile file;
    private final List<RuleOnRecord> rules;
    private final @Nullable Standing proposed;
    private final List<OrganisationId> inCommon;
    private final List<AnswerOnRecord> answers;
    private final List<String> classes;

    Brought(VoteFile file) {
        this.file = file;
        this.rules = file.all(DecisionRuleSet.class)
                .map(s -> new RuleOnRecord(s.id(), s.occurred(), (DecisionRuleSet) s.fact()))
                .toList();
        this.proposed = file.own(LeadActionProposed.class).reduce((a, b) -> b).orElse(null);
        this.inCommon = bodiesInCommon();
        this.answers = answersOnRecord();
        LeadActionProposed told = told();
        this.classes = told == null ? List.of() : MatterClasses.of(told.matterClass(), wordsOfMatters());
    }

    /** The entry that tells the proposal, the last where it was put more than once. */
    @Nullable
    Standing proposed() {
        return proposed;
    }

    @Nullable
    LeadActionProposed told() {
        return proposed == null ? null : (LeadActionProposed) proposed.fact();
    }

    List<String> classes() {
        return classes;
    }

    List<AnswerOnRecord> answers() {
        return answers;
    }

    List<OrganisationId> inCommon() {
        return inCommon;
    }

    /** Whether there is anything to be counted. */
    boolean anything() {
        return proposed != null || !answers.isEmpty();
    }

    Question at(Edtf moment) {
        return new Question(
                proposal(),
                rules,
                file.all(ProvisionSuperseded.class)
                        .map(s -> new ClausesGivingWay(s.id(), s.occurred(), (ProvisionSuperseded) s.fact()))
                        .toList(),
                answers,
                delegations(),
                inCommon,
                moment,
                WorkingDays.ENGLAND_AND_WALES,
                names());
    }

    private Proposal proposal() {
        LeadActionProposed told = told();
        if (told != null) {
            return new Proposal(
                    new Matter(classes, forum(told.meeting()), told.rules(), told.value()),
                    told.to(),
                    Objects.requireNonNull(proposed).occurred(),
                    told.replyBy(),
                    told.decisionOn());
        }
        List<RuleId> named = file.own(ResponseWindowClosed.class)
                .flatMap(s -> ((ResponseWindowClosed) s.fact()).rules().stream())
                .distinct()
                .toList();
        Edtf decided = file.own(ResolutionPassed.class)
                .map(Standing::occurred)
                .filter(date -> date != null && date.precision().compareTo(Precision.DAY) <= 0)
                .reduce((a, b) -> b)
                .orElse(null);
        return new Proposal(
                new Matter(List.of(), null, named, null),
                answers.stream().map(AnswerOnRecord::party).distinct().toList(),
                null,
                null,
                decided);
    }

    /** The one body that is to decide at the meeting, where the meeting is of one body only. */
    private @Nullable OrganisationId forum(@Nullable MeetingId meeting) {
        Set<OrganisationId> bodies = meeting == null ? Set.of() : bodiesAt(Set.of(meeting), false);
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    private List<OrganisationId> bodiesInCommon() {
        Set<MeetingId> meetings = new LinkedHashSet<>();
        for (Standing s : file.own()) {
            MeetingId meeting = switch (s.fact()) {
                case ResolutionPassed passed -> passed.meeting();
                case InterimAwardApproved approved -> approved.meeting();
                case LeadActionProposed put -> put.meeting();
                default -> null;
            };
            if (meeting != null) {
                meetings.add(meeting);
            }
        }
        Set<OrganisationId> bodies = bodiesAt(meetings, true);
        // A group that is named beside its own members is not a further body that decides.
        return bodies.stream()
                .filter(body -> file.file().titles().membersOf(body).stream()
                        .noneMatch(member -> !member.equals(body) && bodies.contains(member)))
                .toList();
    }

    private Set<OrganisationId> bodiesAt(Set<MeetingId> meetings, boolean inCommonOnly) {
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        file.all(MeetingHeld.class)
                .map(s -> (MeetingHeld) s.fact())
                .filter(held -> meetings.contains(held.meeting()))
                .filter(held -> !inCommonOnly || Boolean.TRUE.equals(held.inCommon()))
                .forEach(held -> bodies.addAll(held.bodies()));
        return bodies;
    }

    /**
     * What the parties answered. Positions told with a resolution stand for answers only where no answer is on record, and
     * a body's own resolution only where bodies met in common: elsewhere it is what came of the answers.
     */
    private List<AnswerOnRecord> answersOnRecord() {
        List<AnswerOnRecord> found = new ArrayList<>(file.own(PartyResponded.class)
                .map(s -> AnswerOnRecord.of(s.id(), s.occurred(), (PartyResponded) s.fact()))
                .toList());
        boolean responded = !found.isEmpty();
        for (Standing s : file.own()) {
            if (s.fact() instanceof ResolutionPassed passed) {
                if (!responded) {
                    for (BodyPosition position : passed.positions()) {
                        found.add(AnswerOnRecord.of(s.id(), s.occurred(), position));
                    }
                }
                decidedItself(s, passed.text(), found);
            } else if (s.fact() instanceof InterimAwardApproved approved) {
                decidedItself(s, approved.terms(), found);
            }
        }
        return List.copyOf(found);
    }

    private void decidedItself(Standing s, @Nullable String words, List<AnswerOnRecord> found) {
        OrganisationId body = s.header().by().organisation();
        if (body != null && !inCommon.isEmpty()) {
            found.add(new AnswerOnRecord(
                    s.id(),
                    s.occurred(),
                    body,
                    PartyReply.AGREES,
                    words,
                    s.header().by().office(),
                    null));
        }
    }

    /** Those that answers name, and those in the same text as a rule that rests on a delegation. */
    private List<DelegationOnRecord> delegations() {
        Set<DelegationId> named = new LinkedHashSet<>();
        answers.forEach(a -> {
            if (a.authority() != null) {
                named.add(a.authority());
            }
        });
        Set<InstrumentId> texts = new LinkedHashSet<>();
        rules.stream()
                .map(RuleOnRecord::rule)
                .filter(r -> r.method() == DecisionMethod.DELEGATED_WITHIN_LIMIT)
                .forEach(r -> {
                    if (r.instrument() != null) {
                        texts.add(r.instrument());
                    }
                });
        return file.all(DelegatedAuthorityRecorded.class)
                .map(s -> new DelegationOnRecord(s.id(), (DelegatedAuthorityRecorded) s.fact()))
                .filter(d -> named.contains(d.delegation().delegation())
                        || d.delegation().instrument() != null
                                && texts.contains(d.delegation().instrument()))
                .toList();
    }

    private List<String> wordsOfMatters() {
        return Stream.concat(
                        rules.stream()
                                .map(RuleOnRecord::rule)
                                .flatMap(r -> Stream.concat(r.matters().stream(), r.except().stream())),
                        file.all(DelegatedAuthorityRecorded.class)
                                .map(s -> (DelegatedAuthorityRecorded) s.fact())
                                .flatMap(d -> Stream.concat(d.matters().stream(), d.keptBack().stream())))
                .toList();
    }

    private Map<OrganisationId, String> names() {
        Map<OrganisationId, String> names = new HashMap<>();
        for (OrganisationId body : file.bodies(file.file().valid().stream())) {
            names.put(body, file.title(body));
        }
        return names;
    }
}
