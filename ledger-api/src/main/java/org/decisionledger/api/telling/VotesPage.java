package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.decision.ReplyMeans;
import org.decisionledger.core.rule.outcome.RemarkCode;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.vote.VoteOutcome;
import org.decisionledger.projection.vote.VoteOutcome.Party;
import org.decisionledger.projection.vote.VoteOutcome.Put;
import org.decisionledger.projection.vote.VoteOutcome.Reply;
import org.decisionledger.projection.vote.VoteOutcome.RuleApplied;
import org.jspecify.annotations.Nullable;

/** A proposal, the answers to it and what the rules make of them, as a page. */
final class VotesPage {

    /** Remarks on texts that leave the outcome as it is. */
    private static final Set<String> OF_TEXTS = Stream.of(
                    RemarkCode.IN_FORCE_NOT_STATED,
                    RemarkCode.SUPERSEDED_IN_PART,
                    RemarkCode.PARAMETER_NOT_STATED,
                    RemarkCode.METHOD_NOT_WORKED_OUT,
                    RemarkCode.RULE_ONLY_PROPOSED)
            .map(RemarkCode::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Page page;
    private final Telling telling;

    private VotesPage(Page page) {
        this.page = page;
        this.telling = new Telling(page);
    }

    static Page of(VoteOutcome votes) {
        Page page = new Page("Answers and outcome: " + votes.title() + " (" + votes.decision() + ")");
        page.say(Telling.asOf(votes.asOf(), votes.position()));
        if (votes.onWords() != null) {
            page.say("The outcome is worked out for " + votes.onWords() + ": " + votes.onBasis() + ".");
        }
        page.say(
                "It is told only when every reading that the record leaves open leads to it. Nothing here says whether an "
                        + "act is void.");
        new VotesPage(page).parts(votes);
        return page;
    }

    private void parts(VoteOutcome votes) {
        page.part("Outcome by the rules on record").say(votes.outcomeWords());
        votes.bodies()
                .forEach(b -> page.item(b.title() + " (" + Page.name(b.organisation()) + "), for itself: "
                        + b.outcomeWords() + "." + cited(b.entries())));
        page.part("Outcome as recorded");
        votes.recorded().forEach(r -> telling.full(r.row(), List.of((r.differs() ? "Flag: " : "") + r.words())));
        page.orNothing();
        page.part("What a reader must know");
        flags(votes, false);
        page.part("The proposal");
        put(votes.put());
        page.part("Answers");
        votes.parties().forEach(this::party);
        page.orNothing();
        page.part("Rules relied on");
        votes.rules().forEach(this::rule);
        page.orNothing();
        if (!votes.setAside().isEmpty()) {
            page.part("Rules set aside");
            votes.setAside().forEach(s -> page.item(Telling.statement(s)));
        }
        page.part("What the texts of the rules leave out");
        flags(votes, true);
        page.part("Workings");
        for (int i = 0; i < votes.workings().size(); i++) {
            page.item((i + 1) + ". " + votes.workings().get(i));
        }
        page.orNothing();
        page.part("Authority of those who decided or carried it out");
        votes.authority().forEach(act -> {
            List<String> below = new ArrayList<>();
            below.add(
                    act.authorityStated() == null
                            ? "The entry states no authority."
                            : "Authority as stated: " + act.authorityStated());
            below.add(act.words());
            act.delegations().forEach(d -> below.add(Telling.statement(d)));
            page.dated(
                    act.row().when(),
                    act.row().heading() + ", " + act.row().by() + " "
                            + Telling.entries(List.of(act.row().entry())),
                    below);
        });
        page.orNothing();
    }

    /** What the texts leave out and what changes nothing is told apart, so that it does not bury the rest. */
    private void flags(VoteOutcome votes, boolean ofTexts) {
        votes.remarks().stream()
                .filter(f -> OF_TEXTS.contains(f.code()) == ofTexts)
                .forEach(f -> page.item(f.words() + " (" + f.code() + ")" + cited(f.entries())));
        page.orNothing();
    }

    private static String cited(List<String> entries) {
        return entries.isEmpty() ? "" : " " + Telling.entries(entries);
    }

    private void put(@Nullable Put put) {
        if (put == null) {
            page.orNothing();
            return;
        }
        List<String> below = new ArrayList<>();
        below.add("Class of matter: " + (put.classes().isEmpty() ? "none stated" : String.join("; ", put.classes())));
        below.add("Answers asked by: "
                + (put.replyBy() == null ? "no time stated" : put.replyBy() + "; that day counts"));
        if (put.decisionOn() != null) {
            below.add("To be decided on: " + put.decisionOn());
        }
        telling.full(put.row(), below);
    }

    private void party(Party party) {
        String standing = party.standing().isEmpty() ? "" : ": " + String.join(", or ", party.standing());
        String words = party.title() + " (" + Page.name(party.organisation()) + ")"
                + (party.weight() == null ? "" : ", weight " + party.weight() + " %")
                + standing
                + (party.flags().isEmpty()
                        ? ""
                        : " [" + String.join("; ", party.flags()).replace('-', ' ') + "]");
        List<String> below = new ArrayList<>();
        party.answers().forEach(a -> {
            below.add(reply(a));
            a.outside().forEach(s -> below.add("Flag: " + Telling.statement(s)));
        });
        page.item(words, below);
    }

    private static String reply(Reply reply) {
        return reply.when() + ": " + words(reply.reply()) + words(reply.means())
                + (reply.inTime() == Answer.NO
                        ? ", after the time for answers"
                        : reply.inTime() == Answer.POSSIBLY ? ", possibly after the time for answers" : "")
                + (reply.representative() == null ? "" : ", given by " + reply.representative())
                + (reply.authority() == null ? "" : ", relying on " + reply.authorityTitle())
                + (reply.words() == null ? "" : ": " + reply.words())
                + " " + Telling.entries(List.of(reply.entry()));
    }

    private static String words(PartyReply reply) {
        return switch (reply) {
            case AGREES -> "agreed";
            case REJECTS -> "rejected";
            case ABSTAINS -> "abstained";
            case STANDS_ASIDE -> "stood aside";
            case CONDITIONAL -> "agreed on conditions";
            case OTHER -> "answered otherwise";
        };
    }

    private static String words(@Nullable ReplyMeans means) {
        return means == null
                ? ", as its resolution tells"
                : switch (means) {
                    case IN_WRITING -> " in writing";
                    case AT_MEETING -> " at a meeting";
                    case BY_TELEPHONE -> " by telephone";
                    case NOT_STATED -> ", how is not stated";
                };
    }

    private void rule(RuleApplied rule) {
        List<String> below = new ArrayList<>();
        rule.says().forEach(s -> below.add("Says: " + s));
        if (rule.lastDay() != null) {
            below.add("Last day for answers: " + rule.lastDay());
        }
        if (rule.sumOfWeights() != null) {
            below.add("Weights: " + String.join(", ", rule.weights()) + "; their sum is " + rule.sumOfWeights() + " %");
        }
        below.add("Quorum: " + rule.quorum());
        below.add("Notice: " + rule.notice());
        page.item(rule.cited() + " " + Telling.entries(List.of(rule.entry(), rule.rule())), below);
    }
}
