package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.rule.outcome.Outcome;
import org.decisionledger.core.rule.outcome.Question;
import org.decisionledger.core.rule.outcome.Remark;
import org.decisionledger.core.rule.outcome.Rules;
import org.decisionledger.core.rule.outcome.Standing;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.vote.VoteOutcome.Body;
import org.decisionledger.projection.vote.VoteOutcome.Flag;
import org.decisionledger.projection.vote.VoteOutcome.Put;
import org.decisionledger.projection.vote.VoteOutcome.Recorded;
import org.jspecify.annotations.Nullable;

/** Works out what the rules make of the answers to a proposal: a pure function of the entries and the moments given. */
public final class Votes {

    private final VoteFile file;
    private final RowMaker rows;
    private final Brought brought;
    private final List<Flag> flags = new ArrayList<>();

    private Votes(VoteFile file) {
        this.file = file;
        this.rows = new RowMaker(file.file());
        this.brought = new Brought(file);
    }

    /**
     * The proposal, the answers and the outcome of one decision.
     *
     * @param on the day, or time of day, for which the outcome is worked out; {@code null} for the end of what is asked
     *     about or, without that, the last day on record for the decision. Refused with {@link IllegalArgumentException}
     *     when it is coarser than a day
     */
    public static VoteOutcome of(EntrySource source, DecisionId decision, @Nullable Edtf on, AsOf asOf) {
        return new Votes(VoteFile.of(source, decision, asOf)).view(decision, on, asOf);
    }

    private VoteOutcome view(DecisionId decision, @Nullable Edtf on, AsOf asOf) {
        Optional<Moment> moment = Moment.of(on, asOf, file.own());
        Question question =
                brought.anything() ? moment.map(m -> brought.at(m.at())).orElse(null) : null;
        Outcome outcome = question == null ? null : Rules.workOut(question);
        CollectiveOutcome collective = outcome == null ? null : outcome.collective();
        Parties parties =
                new Parties(file, brought, outcome, moment.map(Moment::at).orElse(null));
        List<String> silent = parties.silent();
        Came came = new Came(file, rows, collective, silent);
        List<Recorded> recorded = came.recorded();
        flags(question, outcome);
        flags.addAll(came.flags());
        return new VoteOutcome(
                decision.value(),
                file.title(decision),
                asOf,
                file.position(),
                moment.map(m -> m.at().text()).orElse(null),
                moment.map(m -> m.at().inWords()).orElse(null),
                moment.map(Moment::basis).orElse("no day is on record for this decision, and none was asked about"),
                put(),
                parties.all(),
                outcome == null ? List.of() : new Applied(file).rules(outcome),
                outcome == null
                        ? List.of()
                        : outcome.governing().setAside().stream()
                                .map(aside -> new Statement(aside.words(), Words.of(aside.entries())))
                                .toList(),
                collective,
                outcomeWords(outcome),
                awaited(outcome),
                outcome == null ? List.of() : bodies(outcome),
                deadline(outcome),
                silent,
                outcome == null ? List.of() : workings(outcome),
                List.copyOf(flags),
                recorded,
                new Acts(file, rows, brought).all());
    }

    private @Nullable Put put() {
        LeadActionProposed told = brought.told();
        var proposed = brought.proposed();
        if (told == null || proposed == null) {
            return null;
        }
        return new Put(
                told.text(),
                brought.classes(),
                told.matter() == null ? null : told.matter().value(),
                told.rules().stream().map(RuleId::value).toList(),
                told.to().stream().map(OrganisationId::value).toList(),
                proposed.occurred() == null
                        ? "no date given"
                        : proposed.occurred().inWords(),
                Words.of(told.replyBy()),
                Words.of(told.decisionOn()),
                told.value() == null ? null : Words.of(told.value()),
                rows.row(proposed));
    }

    private String outcomeWords(@Nullable Outcome outcome) {
        if (outcome == null) {
            return brought.anything()
                    ? "Not worked out: no day is on record for this decision. Ask for one."
                    : "Nothing to work out: neither a proposal nor the answer of any body is on record.";
        }
        if (outcome.collective() == null) {
            return "Each body decides for itself; no outcome is told for all together.";
        }
        return Words.capital(Words.of(outcome.collective()))
                + (outcome.advice() ? ", as advice that binds nobody." : ".");
    }

    private static boolean awaited(@Nullable Outcome outcome) {
        return outcome != null
                && outcome.rules().stream()
                        .flatMap(rule -> rule.count().stream())
                        .anyMatch(party -> party.standings().contains(Standing.AWAITED));
    }

    private List<Body> bodies(Outcome outcome) {
        return outcome.bodies().stream()
                .map(b -> new Body(
                        b.body().value(),
                        file.title(b.body()),
                        b.outcome(),
                        Words.of(b.outcome()),
                        b.answers().stream()
                                .map(a -> a.answer().entry().value())
                                .toList()))
                .toList();
    }

    private @Nullable String deadline(@Nullable Outcome outcome) {
        LeadActionProposed told = brought.told();
        if (told != null && told.replyBy() != null) {
            return told.replyBy().text();
        }
        return outcome == null
                ? null
                : outcome.rules().stream()
                        .flatMap(r -> Stream.ofNullable(r.lastDay()))
                        .map(Edtf::text)
                        .findFirst()
                        .orElse(null);
    }

    private static List<String> workings(Outcome outcome) {
        List<String> workings = new ArrayList<>(outcome.workings());
        workings.addAll(workings.size() - 1, WorkingDays.said(outcome.rules()));
        return workings;
    }

    private void flags(@Nullable Question question, @Nullable Outcome outcome) {
        List<String> puts =
                file.own(LeadActionProposed.class).map(s -> s.id().value()).toList();
        if (puts.size() > 1) {
            flags.add(new Flag(
                    "put-more-than-once",
                    "",
                    puts.size() + " entries tell a proposal for this decision. The last by date is counted on here.",
                    puts));
        }
        if (question == null || outcome == null) {
            return;
        }
        if (brought.proposed() == null) {
            flags.add(new Flag(
                    "no-proposal-on-record",
                    "",
                    "No entry tells what was put to the bodies; only what they resolved or how they stood is on record.",
                    List.of()));
        }
        groups(outcome);
        for (Remark remark : outcome.remarks()) {
            flags.add(new Flag(remark.code().code(), remark.about(), remark.words(), Words.of(remark.entries())));
        }
        List<String> later = brought.answers().stream()
                .filter(a -> a.given() != null && a.given().by(question.asOf()) == Answer.NO)
                .map(a -> a.entry().value())
                .toList();
        if (!later.isEmpty()) {
            flags.add(new Flag(
                    "answers-after-the-moment",
                    "",
                    "Given after " + question.asOf().inWords() + ", and not shown here.",
                    later));
        }
    }

    /** A group that is said to have met in common with others may stand for its members; which of them resolved is not said. */
    private void groups(Outcome outcome) {
        outcome.bodies().forEach(b -> {
            var members = new TreeSet<>(file.file().titles().membersOf(b.body()));
            members.remove(b.body());
            if (!members.isEmpty()) {
                flags.add(new Flag(
                        "resolved-as-a-group",
                        b.body().value(),
                        file.title(b.body()) + " is a group of " + members.size()
                                + " bodies. Which of them resolved is not on record here.",
                        b.answers().stream()
                                .map(a -> a.answer().entry().value())
                                .toList()));
            }
        });
    }
}
