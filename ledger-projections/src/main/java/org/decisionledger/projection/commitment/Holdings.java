package org.decisionledger.projection.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.commitment.Undertaking.BodyNow;
import org.decisionledger.projection.commitment.Undertaking.Holding;
import org.decisionledger.projection.commitment.Undertaking.PostNow;
import org.decisionledger.projection.commitment.Undertaking.Way;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Works out who holds an undertaking: those bound or accepting, as far as no other body is told to follow them. */
final class Holdings {

    private final CaseFile file;
    private final Titles titles;
    private final Passage passage;
    private final Successions successions;
    private final Map<OrganisationId, BodyNow> bodies = new LinkedHashMap<>();

    Holdings(CaseFile file, Passage passage, Successions successions) {
        this.file = file;
        this.titles = file.titles();
        this.passage = passage;
        this.successions = successions;
    }

    Holding now() {
        passage.accepted().forEach((body, step) -> end(body, step, new Path(Succession.STATED, Answer.YES, List.of())));
        passage.bound().forEach(body -> end(body, null, new Path(Succession.STATED, Answer.YES, List.of())));
        List<BodyNow> now = List.copyOf(bodies.values());
        List<PostNow> posts = new ArrayList<>();
        for (OfficeId office : passage.offices()) {
            posts.addAll(posts(office, now));
        }
        String names = now.stream().map(BodyNow::title).collect(Collectors.joining("; "));
        Set<String> entries = new TreeSet<>();
        now.forEach(b -> entries.addAll(b.entries()));
        String offices = passage.offices().isEmpty()
                ? "no entry names an office"
                : "office: " + passage.offices().stream().map(titles::of).collect(Collectors.joining("; "));
        return new Holding(
                new Statement(
                        "It lies with: " + (names.isEmpty() ? "no body that an entry names" : names) + "; " + offices
                                + ".",
                        List.copyOf(entries)),
                now,
                posts);
    }

    /** How a body was reached from one that was bound or accepted. */
    private record Path(Succession known, Answer byThen, List<Succeeded> steps) {

        Path with(Succeeded told) {
            List<Succeeded> longer = new ArrayList<>(steps);
            longer.add(told);
            Succession weaker = told.known().compareTo(known) > 0 ? told.known() : known;
            Answer less = told.entry().byThen() == Answer.YES ? byThen : Answer.POSSIBLY;
            return new Path(weaker, less, longer);
        }

        boolean reached(OrganisationId body) {
            return steps.stream().anyMatch(s -> s.predecessor().equals(body));
        }
    }

    /** Walks to the bodies that nobody is told to follow; one that is only possibly followed by then may hold it too. */
    private void end(OrganisationId body, @Nullable HandoverStep step, Path path) {
        List<Succeeded> next = successions.after(body).stream()
                .filter(Succeeded::whole)
                .filter(t -> !path.reached(t.successor()) && !t.successor().equals(body))
                .toList();
        boolean certainlyFollowed = next.stream().anyMatch(t -> t.entry().byThen() == Answer.YES);
        if (!certainlyFollowed) {
            bodies.putIfAbsent(body, bodyNow(body, step, path, !next.isEmpty()));
        }
        next.forEach(t -> end(t.successor(), step, path.with(t)));
    }

    private BodyNow bodyNow(OrganisationId body, @Nullable HandoverStep step, Path path, boolean possiblyFollowed) {
        boolean moved = !path.steps().isEmpty();
        List<String> entries = new ArrayList<>();
        path.steps().forEach(s -> entries.add(s.entry().id().value()));
        StringBuilder words = new StringBuilder();
        if (step != null) {
            entries.add(step.entry().id().value());
            words.append(step.inWords(titles).words());
        }
        if (moved) {
            words.append(step == null ? "" : "; ").append(followed(path));
        } else if (step == null) {
            words.append("bound itself; no entry shows that it passed to another body");
        }
        if (moved && step == null) {
            words.append("; that it took this undertaking on is not shown");
        }
        if (possiblyFollowed) {
            words.append("; another body possibly followed it by then");
        }
        Answer byThen = path.byThen() != Answer.YES
                        || possiblyFollowed
                        || step != null && step.entry().byThen() != Answer.YES
                ? Answer.POSSIBLY
                : Answer.YES;
        return new BodyNow(
                body.value(),
                titles.of(body),
                way(step != null, moved),
                moved ? path.known() : null,
                byThen,
                words.toString(),
                entries);
    }

    private static Way way(boolean accepted, boolean moved) {
        if (accepted) {
            return moved ? Way.SUCCESSOR_OF_ACCEPTOR : Way.ACCEPTED;
        }
        return moved ? Way.SUCCESSOR : Way.BOUND;
    }

    private String followed(Path path) {
        return path.steps().stream()
                .map(s -> titles.of(s.successor()) + " follows " + titles.of(s.predecessor()) + " ("
                        + switch (s.known()) {
                            case STATED -> "stated";
                            case INFERRED -> "inferred";
                            case UNKNOWN -> "not known how";
                        }
                        + ", " + Changes.when(s.date())
                        + (s.entry().byThen() == Answer.POSSIBLY ? ", possibly not yet by then" : "") + ") ["
                        + s.entry().id() + "]")
                .collect(Collectors.joining("; "));
    }

    private List<PostNow> posts(OfficeId office, List<BodyNow> now) {
        List<Standing> about = file.valid(OfficeFact.class).stream()
                .filter(s -> s.fact() instanceof OfficeFact f && f.office().equals(office))
                .toList();
        List<Holders.AtBody> held = new Holders(file, about).atBodies();
        List<PostNow> posts = new ArrayList<>();
        for (BodyNow body : now) {
            posts.add(held.stream()
                    .filter(at -> at.body().value().equals(body.body()))
                    .findFirst()
                    .map(at -> new PostNow(
                            office.value(),
                            titles.of(office),
                            body.body(),
                            body.title(),
                            at.held(),
                            at.words(),
                            at.entries().stream().map(s -> s.id().value()).toList()))
                    .orElseGet(() -> new PostNow(
                            office.value(),
                            titles.of(office),
                            body.body(),
                            body.title(),
                            Holders.Held.NOT_SHOWN,
                            "no entry shows this office at this body, nor who held it",
                            List.of())));
        }
        return posts;
    }
}
