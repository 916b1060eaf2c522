package org.decisionledger.projection.commitment;

import java.util.List;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.DischargeKind;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.commitment.Undertaking.Kind;
import org.decisionledger.projection.commitment.Undertaking.State;
import org.jspecify.annotations.Nullable;

/** How an undertaking ended, as far as entries tell. A discharge that is only possible by then leaves it open. */
final class Ending {

    private final Making making;
    private final List<Standing> told;

    Ending(CaseFile file, CommitmentId id, Making making) {
        this.making = making;
        this.told = file.valid(CommitmentDischarged.class).stream()
                .filter(s -> s.fact() instanceof CommitmentDischarged f
                        && f.commitment().equals(id))
                .toList();
    }

    /** The date on which it certainly ended in full; {@code null} while it is open, in part, or when it is undated. */
    @Nullable
    Edtf inFull() {
        Standing last = lastCertain();
        return last == null || kind(last) == Kind.PARTLY_DONE ? null : last.occurred();
    }

    State state() {
        Standing last = lastCertain();
        StringBuilder words = new StringBuilder(
                last == null
                        ? told.isEmpty()
                                ? "open: no entry shows that it was discharged"
                                : "open: no entry shows for certain that it had been discharged by then"
                        : words(last));
        for (Standing s : told) {
            if (!s.equals(last)) {
                words.append("; ").append(s.byThen() == Answer.YES ? "told before that: " : "possibly by then: ");
                words.append(words(s));
            }
        }
        return new State(
                last == null ? Kind.OPEN : kind(last),
                words.toString(),
                told.stream().map(s -> s.id().value()).toList());
    }

    private @Nullable Standing lastCertain() {
        return told.stream()
                .filter(s -> s.byThen() == Answer.YES)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private String words(Standing s) {
        String how = switch (kind(s)) {
            case OPEN -> throw new IllegalStateException("A discharge is told: " + s.id());
            case DONE -> "done";
            case PARTLY_DONE -> "partly done";
            case REPLACED -> "replaced";
            case WITHDRAWN -> "withdrawn";
        };
        String age = s.occurred() == null ? null : making.ageUntil(s.occurred());
        return how + ", " + Changes.when(s.occurred())
                + (age == null ? "" : ", at the age of " + age)
                + " [" + s.id() + "]";
    }

    private static Kind kind(Standing s) {
        DischargeKind how = ((CommitmentDischarged) s.fact()).how();
        return switch (how) {
            case DONE -> Kind.DONE;
            case PARTLY_DONE -> Kind.PARTLY_DONE;
            case REPLACED -> Kind.REPLACED;
            case WITHDRAWN -> Kind.WITHDRAWN;
        };
    }
}
