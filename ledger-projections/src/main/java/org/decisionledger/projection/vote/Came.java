package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.vote.VoteOutcome.Flag;
import org.decisionledger.projection.vote.VoteOutcome.Recorded;
import org.jspecify.annotations.Nullable;

/** What the record says came of a proposal, held against what the rules give. Neither is preferred. */
final class Came {

    private final VoteFile file;
    private final RowMaker rows;
    private final @Nullable CollectiveOutcome worked;
    private final Set<String> silent;
    private final List<Flag> flags = new ArrayList<>();

    /** @param worked the outcome worked out for all; {@code null} when there is none */
    Came(VoteFile file, RowMaker rows, @Nullable CollectiveOutcome worked, List<String> silent) {
        this.file = file;
        this.rows = rows;
        this.worked = worked;
        this.silent = new TreeSet<>(silent);
    }

    List<Recorded> recorded() {
        List<Recorded> recorded = new ArrayList<>();
        for (Standing s : file.own()) {
            if (s.fact() instanceof ResponseWindowClosed closed) {
                recorded.add(closing(s, closed));
            } else if (s.fact() instanceof ResolutionPassed
                    || s.fact() instanceof InterimAwardApproved
                    || s.fact() instanceof LeadActionImplemented) {
                recorded.add(act(s));
            }
        }
        return recorded;
    }

    /** What {@link #recorded} found that a reader must know. */
    List<Flag> flags() {
        return flags;
    }

    private Recorded closing(Standing s, ResponseWindowClosed closed) {
        recordedBeforeTheEnd(s, closed.deadline());
        CollectiveOutcome told = closed.outcome();
        if (told == null) {
            return new Recorded(null, false, "The entry states no outcome.", rows.row(s));
        }
        if (worked == null) {
            return new Recorded(
                    told, false, "Recorded as: " + Words.of(told) + ". None is worked out for all here.", rows.row(s));
        }
        if (told != worked) {
            flag(
                    "differs-from-recorded",
                    "Recorded as: " + Words.of(told) + ". By the rules and answers now on record: " + Words.of(worked)
                            + ". Neither is preferred.",
                    s);
            return new Recorded(
                    told,
                    true,
                    "Differs: recorded as " + Words.of(told) + ", worked out as " + Words.of(worked) + ".",
                    rows.row(s));
        }
        silence(s, closed);
        return new Recorded(told, false, "Recorded as: " + Words.of(told) + ", as it is worked out here.", rows.row(s));
    }

    private void silence(Standing s, ResponseWindowClosed closed) {
        Set<String> told =
                closed.silent().stream().map(OrganisationId::value).collect(Collectors.toCollection(TreeSet::new));
        if (worked != CollectiveOutcome.OPEN && !told.equals(silent)) {
            flag(
                    "silence-differs-from-recorded",
                    "Recorded as silent: " + named(told) + ". By the answers now on record: " + named(silent) + ".",
                    s);
        }
    }

    private String named(Set<String> bodies) {
        return bodies.isEmpty()
                ? "none"
                : bodies.stream().map(b -> file.title(new OrganisationId(b))).collect(Collectors.joining(", "));
    }

    /** Answers may still have come; the recorded time is the ledger's own and shows it. */
    private void recordedBeforeTheEnd(Standing s, @Nullable Edtf deadline) {
        if (deadline == null) {
            return;
        }
        Moment.lastDay(deadline).ifPresent(last -> {
            if (!s.original()
                    .recordedAt()
                    .isAfter(last.plusDays(1)
                            .atStartOfDay(Edtf.DEFAULT_ZONE)
                            .toInstant()
                            .minusNanos(1))) {
                flag(
                        "closed-before-the-end",
                        "The closing was recorded at " + s.original().recordedAt()
                                + ", before the time for answers had ended (" + deadline.inWords() + ").",
                        s);
            }
        });
    }

    private Recorded act(Standing s) {
        String done = s.fact() instanceof LeadActionImplemented
                ? "It was carried out"
                : s.fact() instanceof InterimAwardApproved
                        ? "An approval of an award is on record"
                        : "A resolution is on record";
        if (worked == null) {
            return new Recorded(null, false, done + ". No outcome for all is worked out here.", rows.row(s));
        }
        boolean differs = worked == CollectiveOutcome.NOT_CARRIED || worked == CollectiveOutcome.STOPPED;
        if (differs) {
            flag(
                    "differs-from-recorded",
                    done + ", and by the rules and answers on record the outcome is: " + Words.of(worked)
                            + ". Neither is preferred.",
                    s);
        }
        return new Recorded(
                null,
                differs,
                done + "; the outcome worked out is: " + Words.of(worked) + "."
                        + (worked == CollectiveOutcome.CARRIED || differs
                                ? ""
                                : " Whether it had been agreed cannot be shown by that."),
                rows.row(s));
    }

    private void flag(String code, String words, Standing s) {
        flags.add(new Flag(code, "", words, List.of(s.id().value())));
    }
}
