package org.decisionledger.projection.conflict.order;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * A paper that tells of things, as having happened, that are certainly later than the date it bears, or than the meeting
 * it came before.
 *
 * <p>The meeting counts where the paper bears no date. What is told ahead of
 * its time, such as a planned step or the end of a contract, is left out, and so is an entry that any other document it
 * cites may have told.
 */
public final class PaperBeforeWhatItReports implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        if (!(thing instanceof DocumentId paper)) {
            return List.of();
        }
        List<Standing> dating = naming.stream()
                .filter(s ->
                        s.fact() instanceof DocumentRegistered r && r.document().equals(paper) && r.dated() != null)
                .toList();
        Paper read = dating.isEmpty()
                ? new Paper(paper, meetings(paper, naming, file), false, PaperBeforeWhatItReports::met, file)
                : new Paper(paper, dating, true, PaperBeforeWhatItReports::dated, file);
        return read.found().stream().toList();
    }

    /** A date told by an entry, of the paper or of its meeting. */
    @FunctionalInterface
    private interface Dating {
        @Nullable
        Edtf of(Standing s);
    }

    private static @Nullable Edtf dated(Standing s) {
        return s.fact() instanceof DocumentRegistered r ? r.dated() : null;
    }

    private static @Nullable Edtf met(Standing s) {
        return s.fact() instanceof MeetingCalled called ? called.planned() : s.occurred();
    }

    /** When the meetings were, or were to be, that the paper came before. */
    private static List<Standing> meetings(DocumentId paper, List<Standing> naming, CaseFile file) {
        Set<MeetingId> at = new HashSet<>();
        for (Standing s : naming) {
            if (s.fact() instanceof PaperTabled tabled && tabled.paper().equals(paper)) {
                at.add(tabled.meeting());
            }
        }
        return at.isEmpty()
                ? List.of()
                : file.valid(MeetingFact.class).stream()
                        .filter(s -> s.fact() instanceof MeetingCalled || s.fact() instanceof MeetingHeld)
                        .filter(s -> s.fact() instanceof MeetingFact fact && at.contains(fact.meeting()))
                        .filter(s -> met(s) != null)
                        .toList();
    }

    private record Paper(DocumentId paper, List<Standing> dating, boolean bearsADate, Dating told, CaseFile file) {

        Optional<Found> found() {
            if (dating.isEmpty()) {
                return Optional.empty();
            }
            List<Standing> later =
                    file.citing(paper).stream().filter(this::isLater).toList();
            return later.isEmpty() ? Optional.empty() : Optional.of(found(later));
        }

        /** Certainly later than each date at hand, and told by no document that may be later itself. */
        private boolean isLater(Standing s) {
            return Ahead.isTold(s, paper)
                    && dating.stream().allMatch(d -> Dates.isBefore(told.of(d), s.occurred()))
                    && s.header().sources().stream()
                            .allMatch(source -> source.document().equals(paper) && isNotStatedLater(source, s));
        }

        private static boolean isNotStatedLater(Source source, Standing s) {
            return source.stated() == null || Dates.isBefore(source.stated(), s.occurred());
        }

        private Found found(List<Standing> later) {
            Standing first = dating.getFirst();
            Edtf date = Objects.requireNonNull(told.of(first));
            String title = "\"" + file.titles().of(paper) + "\"";
            String dated = bearsADate
                    ? title + " bears the date " + date.inWords()
                    : title + " came before a meeting dated " + date.inWords();
            Standing last = later.getLast();
            String what = later.size() == 1
                    ? "it is cited for one thing that happened only after that: "
                    : "it is cited for " + later.size() + " things that happened only after that, from "
                            + Entries.dated(later.getFirst()) + ", to ";
            return new Found(
                    ConflictKind.PAPER_BEFORE_WHAT_IT_REPORTS,
                    Dates.atMost(bearsADate ? Hardness.CANNOT_BOTH_BE_TRUE : Hardness.ON_A_NATURAL_READING, date),
                    paper,
                    dated + "; " + what + Entries.dated(last) + ".",
                    Entries.ids(Stream.concat(dating.stream(), later.stream())));
        }
    }
}
