package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.document.VersionState;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A copy marked as a draft of what was final, or as final of what was a draft, by the state registered of the version at
 * the time. A version shared for comment is a draft; one corrected or withdrawn may be either.
 */
public final class LabelAgainstState implements Detector {

    /** Draft or final, as far as words tell; words that speak of both tell neither. */
    private enum Stage {
        DRAFT,
        FINAL;

        private static final Pattern NOT_FINAL =
                Pattern.compile("\\b(not|until|before|never|no longer|un)[ -]?(yet )?final");

        static Optional<Stage> in(@Nullable String words) {
            String plain = words == null ? "" : words.toLowerCase(Locale.ROOT);
            boolean isDraft = Pattern.compile("\\bdraft\\b").matcher(plain).find();
            boolean isFinal = Pattern.compile("\\bfinal\\b").matcher(plain).find()
                    && !NOT_FINAL.matcher(plain).find();
            return isDraft == isFinal ? Optional.empty() : Optional.of(isDraft ? DRAFT : FINAL);
        }

        static Optional<Stage> of(VersionState state) {
            return switch (state) {
                case DRAFT, SHARED_FOR_COMMENT -> Optional.of(DRAFT);
                case FINAL -> Optional.of(FINAL);
                case CORRECTED, WITHDRAWN -> Optional.empty();
            };
        }

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record State(Standing from, Optional<Stage> stage) {

        String words() {
            return from.fact() instanceof DocumentVersionMade made
                    ? Wording.code(made.state())
                    : stage.map(Stage::words).orElse("neither draft nor final");
        }
    }

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Standing> own = thing instanceof DocumentId
                ? naming.stream()
                        .filter(s -> thing.equals(Entries.own(s.fact())))
                        .toList()
                : List.of();
        // one label told by two entries is one
        Map<Against, List<Standing>> found = new LinkedHashMap<>();
        for (Standing s : own) {
            label(s.fact())
                    .map(label -> new Against(label, states(s, own)))
                    .filter(Against::isOther)
                    .ifPresent(against -> found.computeIfAbsent(against, k -> new ArrayList<>())
                            .add(s));
        }
        return found.entrySet().stream()
                .map(e -> found(thing, e.getValue(), e.getKey(), file))
                .toList();
    }

    /** What a label says, against the states the version may have had. */
    private record Against(Stage label, List<State> states) {

        boolean isOther() {
            return !states.isEmpty()
                    && states.stream()
                            .allMatch(state -> state.stage()
                                    .filter(stage -> stage != label)
                                    .isPresent());
        }
    }

    private static Optional<Stage> label(LedgerFact fact) {
        if (fact instanceof CopyLabelSeen seen) {
            return seen.says() == null ? Stage.in(seen.label()) : Stage.of(seen.says());
        }
        return fact instanceof ReportVersionCirculated circulated ? Stage.in(circulated.label()) : Optional.empty();
    }

    /**
     * The states the version may have had when the label was seen: as made by its issuers, else as registered, else as
     * told when it was passed on.
     */
    private static List<State> states(Standing label, List<Standing> own) {
        List<State> made = own.stream()
                .filter(s -> s.fact() instanceof DocumentVersionMade)
                .filter(s -> !Dates.isBefore(label.occurred(), s.occurred()))
                .map(s -> new State(
                        s, s.fact() instanceof DocumentVersionMade v ? Stage.of(v.state()) : Optional.empty()))
                .toList();
        List<State> last = made.stream()
                .filter(s -> made.stream().noneMatch(later -> takesItsPlace(later.from(), s.from(), label.occurred())))
                .toList();
        if (!last.isEmpty()) {
            return last;
        }
        List<State> registered = own.stream()
                .flatMap(s -> s.fact() instanceof DocumentRegistered r
                        ? Stream.of(new State(s, Stage.in(r.state())))
                        : Stream.empty())
                .filter(s -> s.stage().isPresent())
                .toList();
        return !registered.isEmpty() ? registered : passedOnAs(own);
    }

    private static List<State> passedOnAs(List<Standing> own) {
        return own.stream()
                .flatMap(s -> s.fact() instanceof ReportVersionCirculated r
                        ? Stream.of(new State(s, Stage.in(r.version())))
                        : Stream.empty())
                .filter(s -> s.stage().isPresent())
                .toList();
    }

    /** Whether the later state had certainly followed the earlier one when the label was seen. */
    private static boolean takesItsPlace(Standing later, Standing earlier, @Nullable Edtf seen) {
        return Dates.isBefore(earlier.occurred(), later.occurred())
                && (Dates.isBefore(later.occurred(), seen)
                        || later.occurred() != null && later.occurred().equals(seen));
    }

    private static Found found(ThingId thing, List<Standing> labels, Against against, CaseFile file) {
        State state = against.states().getFirst();
        return new Found(
                ConflictKind.LABEL_AGAINST_STATE,
                state.from().fact() instanceof DocumentVersionMade
                        ? Hardness.CANNOT_BOTH_BE_TRUE
                        : Hardness.ON_A_NATURAL_READING,
                thing,
                "A copy of \"" + file.titles().of(thing) + "\" is marked "
                        + against.label().words() + " by " + Entries.dated(labels.getFirst()) + ", while "
                        + Entries.named(state.from()) + " has it as " + state.words() + ".",
                Entries.ids(
                        Stream.concat(labels.stream(), against.states().stream().map(State::from))));
    }
}
