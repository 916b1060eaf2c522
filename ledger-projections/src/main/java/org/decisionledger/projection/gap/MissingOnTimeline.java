package org.decisionledger.projection.gap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Puts what is missing on a timeline, each at the place where it should stand. */
public final class MissingOnTimeline {

    private final CaseFile file;
    private final List<Standing> rows;

    /**
     * @param file the entries at hand, with those that may close a gap
     * @param rows the entries of the timeline, in its order
     */
    public MissingOnTimeline(CaseFile file, List<Standing> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * In order of the timeline. A noted gap stands at the date at which the missing record should have been made; where
     * no source says, under the entry whose follow-up is missing; where that is not told either it stands only as the
     * entry that notes it. An implied gap stands under the entry that leads one to look.
     */
    public List<Missing> all() {
        List<Missing> all = new ArrayList<>();
        for (NotedGap gap : NotedGap.of(file)) {
            if (gap.noted().stream().anyMatch(rows::contains)) {
                noted(gap).ifPresent(all::add);
            }
        }
        for (ImpliedGap gap : ImpliedGaps.of(file)) {
            gap.entries().stream()
                    .filter(rows::contains)
                    .findFirst()
                    .map(under -> implied(gap, under))
                    .ifPresent(all::add);
        }
        List<String> order = rows.stream().map(s -> s.id().value()).toList();
        all.sort(Comparator.comparingInt(m -> m.under() == null ? -1 : order.indexOf(m.under())));
        return List.copyOf(all);
    }

    private Optional<Missing> noted(NotedGap gap) {
        Edtf shouldBe = gap.shouldBe();
        Standing under = shouldBe == null ? followUp(gap) : lastBefore(shouldBe);
        if (shouldBe == null && under == null) {
            return Optional.empty();
        }
        RecordGapNoted last = (RecordGapNoted) gap.noted().getLast().fact();
        return Optional.of(new Missing(
                gap.gap().value(),
                under == null ? null : under.id().value(),
                shouldBe == null ? "" : shouldBe.inWords(),
                last.question(),
                true,
                gap.state(),
                gap.searches(),
                gap.entries()));
    }

    private @Nullable Standing followUp(NotedGap gap) {
        return gap.noted().stream()
                .flatMap(s -> file.to(s, Relation.IS_UNKNOWN_BECAUSE).stream())
                .filter(rows::contains)
                .findFirst()
                .orElse(null);
    }

    /** The last dated row that may have happened by the beginning of {@code date}. */
    private @Nullable Standing lastBefore(Edtf date) {
        Instant begins = earliest(date);
        Standing last = null;
        for (Standing row : rows) {
            Instant at = row.occurred() == null ? null : earliest(row.occurred());
            if (at != null && begins != null && !at.isAfter(begins)) {
                last = row;
            }
        }
        return last;
    }

    private static @Nullable Instant earliest(Edtf date) {
        return date.bounds().earliest() instanceof Side.Known(Instant at)
                ? at
                : date.bounds().latest() instanceof Side.Known(Instant at) ? at : null;
    }

    private static Missing implied(ImpliedGap gap, Standing under) {
        List<String> entries =
                new ArrayList<>(gap.entries().stream().map(s -> s.id().value()).toList());
        String also = gap.noted().isEmpty()
                ? ""
                : " A source notes this too: "
                        + String.join(
                                ", ",
                                gap.noted().stream().map(s -> s.id().value()).toList())
                        + ".";
        return new Missing(
                gap.id(),
                under.id().value(),
                under.occurred() == null ? "" : under.occurred().inWords(),
                gap.why() + also,
                false,
                "follows from the entries; nobody is shown to have looked",
                List.of(),
                entries);
    }
}
