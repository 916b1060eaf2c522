package org.decisionledger.api.deciding;

import java.time.Clock;
import java.util.Collection;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.store.LedgerMovedOn;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.vote.VoteOutcome;
import org.decisionledger.projection.vote.VoteOutcome.RuleApplied;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes a proposal: works the outcome out of the whole record and records it as {@code ResponseWindowClosed}, with the
 * rules relied on and the workings. It is recorded only as the very next entry after those it was worked out from; if
 * anything came in between, it is worked out anew. No clock says that the time for answers is over: whoever closes names
 * the day.
 */
public final class Closing {

    /** So often it is worked out anew before giving up. */
    private static final int MOST_TRIES = 50;

    private final Answers answers;
    private final Answers asRecorded;
    private final Recorder recorder;
    private final Clock clock;

    /**
     * @param answers what is shown
     * @param asRecorded the same with marks of personal data kept, which the outcome is put together from
     * @param clock names entries that come without a name, and nothing else
     */
    public Closing(Answers answers, Answers asRecorded, Recorder recorder, Clock clock) {
        this.answers = answers;
        this.asRecorded = asRecorded;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Closes the proposal of a decision, named by identifier or by words.
     *
     * <p>Refused with {@link CannotClose} while answers are awaited, when nothing was proposed, when it is closed already,
     * and when there is no day to work it out for. An outcome that cannot be told, and clauses that clash, are recorded as
     * such.
     */
    public Closed close(String decision, ClosingAsked asked) {
        ClosingAsked named = asked.orNamed(EntryNames.fresh(clock));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String day = named.on() == null ? lastDay(decision) : named.on();
            VoteOutcome votes = asRecorded.votes(decision, day, AsOf.NOW);
            refuseIfNotToBeClosed(votes, named);
            try {
                Receipt receipt = recorder.recordNext(entry(votes, day, named), votes.position());
                boolean added = receipt.position() > votes.position();
                return new Closed(receipt, added, answers.votes(decision, day, AsOf.NOW));
            } catch (LedgerMovedOn again) {
                continue;
            }
        }
        throw new CannotClose(
                "record-moves-on",
                "Entries kept being recorded while the outcome was worked out. Nothing was recorded. Try again when the "
                        + "import is done.");
    }

    private String lastDay(String decision) {
        VoteOutcome votes = answers.votes(decision, null, AsOf.NOW);
        refuseIfNothingProposed(votes);
        if (votes.deadline() == null) {
            throw new CannotClose(
                    "no-deadline",
                    "No last day for answers is on record for " + votes.decision()
                            + ". Say for which day the outcome is to be worked out.");
        }
        return votes.deadline();
    }

    private static void refuseIfNothingProposed(VoteOutcome votes) {
        if (votes.put() == null) {
            throw new CannotClose(
                    "nothing-proposed",
                    "No entry says that anything was put to the bodies for " + votes.decision()
                            + ", so there is nothing to close. Record the proposal first (LeadActionProposed).");
        }
    }

    private static void refuseIfNotToBeClosed(VoteOutcome votes, ClosingAsked asked) {
        refuseIfNothingProposed(votes);
        long put = votes.put() == null ? 0 : votes.put().row().position();
        votes.recorded().stream()
                .filter(r -> r.row().type().equals("ResponseWindowClosed"))
                .filter(r -> r.row().position() > put && !r.row().entry().equals(asked.id()))
                .findFirst()
                .ifPresent(r -> {
                    throw new CannotClose(
                            "already-closed",
                            "The proposal is closed already, by the entry "
                                    + r.row().entry()
                                    + ". To change what that entry says, record a correction of it (EntryCorrected).");
                });
        boolean open = votes.outcome() == CollectiveOutcome.OPEN && votes.awaited()
                || votes.outcome() == null && beforeTheEnd(votes);
        if (open) {
            throw new CannotClose(
                    "still-open",
                    "On " + votes.onWords() + " answers are still awaited"
                            + (votes.deadline() == null ? "" : "; they are asked for by " + votes.deadline())
                            + ". Nothing was recorded. Close it for a day on which the time for answers is over.");
        }
    }

    private static boolean beforeTheEnd(VoteOutcome votes) {
        return votes.deadline() != null
                && votes.on() != null
                && votes.bodies().stream().anyMatch(b -> b.outcome() == CollectiveOutcome.OPEN)
                && Edtf.parse(votes.on()).before(Edtf.parse(votes.deadline())) == Answer.YES;
    }

    private static Entry entry(VoteOutcome votes, String day, ClosingAsked asked) {
        ObjectNode entry = asked.header().deepCopy();
        entry.put("id", asked.id());
        entry.put("type", "ResponseWindowClosed");
        entry.put("subject", votes.decision());
        entry.put("occurred", day);
        ObjectNode data = entry.putObject("data");
        if (votes.deadline() != null) {
            data.put("deadline", votes.deadline());
        }
        list(data, "silent", votes.silent());
        if (votes.outcome() != null) {
            data.put("outcome", Fields.written(votes.outcome()));
        }
        list(
                data,
                "rules",
                votes.rules().stream().map(RuleApplied::rule).distinct().toList());
        @Nullable String workings = workings(votes);
        if (workings != null) {
            data.put("workings", workings);
        }
        return EntryFormat.read(entry);
    }

    private static void list(ObjectNode data, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = data.putArray(name);
            values.forEach(list::add);
        }
    }

    private static @Nullable String workings(VoteOutcome votes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < votes.workings().size(); i++) {
            text.append(i == 0 ? "" : " ")
                    .append('(')
                    .append(i + 1)
                    .append(") ")
                    .append(votes.workings().get(i));
        }
        return text.isEmpty() ? null : text.toString();
    }
}
