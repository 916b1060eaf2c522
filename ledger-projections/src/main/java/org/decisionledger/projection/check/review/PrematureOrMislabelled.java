package org.decisionledger.projection.check.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact.AccuracyCommentsReturned;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.document.VersionState;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-21: a copy of a report goes to others before comments on fact are in, or is marked otherwise than its state. */
public final class PrematureOrMislabelled implements Check {

    private static final About ABOUT = new About(
            "K-21",
            "Premature or mislabelled release",
            "A version of a report goes to bodies that were not asked for comments on fact before those comments are in, "
                    + "or a copy is marked otherwise than the state of the version.",
            "000 §3.7",
            ThingKind.DOCUMENT);

    private static final Set<VersionState> NOT_FINAL =
            EnumSet.of(VersionState.DRAFT, VersionState.SHARED_FOR_COMMENT, VersionState.CORRECTED);

    /** A state that an entry gives to a version or to a copy, in its own words. */
    private record State(VersionState state, String words, Standing entry) {}

    /** A sentence and what it rests on. */
    private record Found(String words, List<Standing> entries) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId document, RecordAt record) {
        CaseFile file = record.naming(document);
        List<Told<ReportVersionCirculated>> circulated =
                Told.in(file, ReportVersionCirculated.class, c -> c.document().equals(document));
        List<Told<AccuracyCommentsReturned>> comments =
                Told.in(file, AccuracyCommentsReturned.class, c -> c.document().equals(document));
        List<State> labels = labels(document, circulated, file);
        List<State> states = states(document, circulated, file);
        boolean labelled = !labels.isEmpty() && !states.isEmpty();
        if (!labelled && (circulated.isEmpty() || comments.isEmpty())) {
            return CheckFinding.notApplicable(
                    document,
                    "No entry shows both that it was passed on and that comments on fact were asked for, nor a mark on a "
                            + "copy beside the state of the version.");
        }
        Found premature = premature(circulated, comments, file);
        Found mislabelled = mislabelled(labels, states);
        List<Standing> used = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Stream.of(premature, mislabelled).filter(f -> f != null).forEach(f -> {
            used.addAll(f.entries());
            words.add(f.words());
        });
        if (!words.isEmpty()) {
            return CheckFinding.fail(
                    document,
                    String.join(" ", words),
                    used,
                    "An entry that shows that the comments were in before, or a correction of the mark or of the state.");
        }
        used.addAll(Told.entries(circulated, comments));
        labels.forEach(l -> used.add(l.entry()));
        states.forEach(s -> used.add(s.entry()));
        return CheckFinding.pass(
                document,
                "No copy is shown to have gone to others for certain before comments on fact were in, and none is marked "
                        + "otherwise than the state of the version.",
                used);
    }

    /** Passed on to a body that neither was asked for comments nor gave any, for certain before they were in. */
    private static @Nullable Found premature(
            List<Told<ReportVersionCirculated>> circulated,
            List<Told<AccuracyCommentsReturned>> comments,
            CaseFile file) {
        Set<OrganisationId> commenting = new TreeSet<>();
        for (Told<AccuracyCommentsReturned> comment : comments) {
            commenting.addAll(comment.fact().to());
            OrganisationId by = comment.entry().header().by().organisation();
            if (by != null) {
                commenting.add(by);
            }
        }
        for (Told<ReportVersionCirculated> sent : circulated) {
            List<OrganisationId> others = sent.fact().to().stream()
                    .filter(o -> !commenting.contains(o))
                    .toList();
            for (Told<AccuracyCommentsReturned> comment : comments) {
                Edtf in = comment.fact().deadline() == null
                        ? comment.occurred()
                        : comment.fact().deadline();
                Edtf on = sent.occurred();
                if (!others.isEmpty() && on != null && in != null && on.before(in) == Answer.YES) {
                    return new Found(
                            "It was passed on to " + InWords.names(file, others) + " (" + sent.when()
                                    + ") before comments on fact "
                                    + (comment.fact().deadline() == null ? "came (" : "were due (") + in.inWords()
                                    + ").",
                            List.of(sent.entry(), comment.entry()));
                }
            }
        }
        return null;
    }

    private static @Nullable Found mislabelled(List<State> labels, List<State> states) {
        for (State label : labels) {
            if (!states.isEmpty() && states.stream().noneMatch(s -> agree(label.state(), s.state()))) {
                State state = states.getFirst();
                return new Found(
                        "A copy is marked \"" + label.words() + "\", and the version is told of as \"" + state.words()
                                + "\".",
                        List.of(label.entry(), state.entry()));
            }
        }
        return null;
    }

    private static boolean agree(VersionState label, VersionState state) {
        return label == state || (label == VersionState.DRAFT && NOT_FINAL.contains(state));
    }

    private static List<State> labels(ThingId document, List<Told<ReportVersionCirculated>> circulated, CaseFile file) {
        List<State> labels = new ArrayList<>();
        for (Told<CopyLabelSeen> seen :
                Told.in(file, CopyLabelSeen.class, l -> l.document().equals(document))) {
            VersionState says = seen.fact().says() == null
                    ? read(seen.fact().label())
                    : seen.fact().says();
            add(labels, says, seen.fact().label(), seen.entry());
        }
        circulated.forEach(c -> add(labels, read(c.fact().label()), c.fact().label(), c.entry()));
        return labels;
    }

    private static List<State> states(ThingId document, List<Told<ReportVersionCirculated>> circulated, CaseFile file) {
        List<State> states = new ArrayList<>();
        for (Told<DocumentVersionMade> made :
                Told.in(file, DocumentVersionMade.class, m -> m.document().equals(document))) {
            VersionState state = made.fact().state();
            add(states, state, words(state), made.entry());
        }
        if (states.isEmpty()) {
            circulated.forEach(
                    c -> add(states, read(c.fact().version()), c.fact().version(), c.entry()));
            Told.in(file, DocumentRegistered.class, r -> r.document().equals(document))
                    .forEach(r -> add(states, read(r.fact().state()), r.fact().state(), r.entry()));
        }
        return states;
    }

    private static void add(List<State> states, @Nullable VersionState state, @Nullable String words, Standing entry) {
        if (state != null && words != null) {
            states.add(new State(state, words, entry));
        }
    }

    /** The state that some words say; {@code null} when they say none. */
    private static @Nullable VersionState read(@Nullable String words) {
        if (InWords.found(words, List.of("draft")).isPresent()) {
            return VersionState.DRAFT;
        }
        return InWords.found(words, List.of("final")).isPresent() ? VersionState.FINAL : null;
    }

    private static String words(VersionState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case SHARED_FOR_COMMENT -> "shared for comment";
            case CORRECTED -> "corrected";
            case FINAL -> "final";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
