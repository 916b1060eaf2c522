package org.decisionledger.projection.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sheet.DecisionSheet.Side;
import org.decisionledger.projection.sheet.DecisionSheet.Wording;
import org.decisionledger.projection.sheet.DecisionSheet.Wordings;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.show.EntryPage.Words.Kind;
import org.decisionledger.projection.show.WordDiff;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Holds what papers, recommendations, requests and proposals ask against what bodies resolved, word by word. A text is
 * held against a resolution when it was put to the body that resolved or to the same meeting; where that can be said of
 * none, against every text that asks. What is dated after the resolution for certain is never held against it.
 */
final class AskedAndResolved {

    private final CaseFile file;
    private final List<Text> asked;
    private final List<Text> resolved;

    private AskedAndResolved(CaseFile file, DecisionId decision) {
        this.file = file;
        this.asked = file.valid().stream()
                .map(s -> asking(s, decision))
                .filter(t -> t != null)
                .toList();
        this.resolved = file.valid().stream()
                .filter(s ->
                        s.fact() instanceof ResolutionPassed r && r.decision().equals(decision))
                .map(AskedAndResolved::resolution)
                .toList();
    }

    /** @param of the bodies it was put to, or that resolved */
    private record Text(
            Standing entry,
            String kind,
            String text,
            Set<OrganisationId> of,
            @Nullable MeetingId meeting) {}

    static Wordings of(EntrySource source, DecisionId decision, AsOf asOf) {
        CaseFile file =
                new Gathering(source, asOf).naming(Set.of(decision)).linked().fold();
        return new AskedAndResolved(file, decision).wordings();
    }

    private static @Nullable Text asking(Standing s, DecisionId decision) {
        if (s.fact() instanceof PaperTabled p
                && p.asks() != null
                && p.decisions().contains(decision)) {
            return new Text(s, "Paper", p.asks(), Set.copyOf(p.before()), p.meeting());
        } else if (s.fact() instanceof RecommendationIssued r && decision.equals(r.decision())) {
            return new Text(s, "Recommendation", r.text(), Set.copyOf(r.to()), r.meeting());
        } else if (s.fact() instanceof DecisionSought d && d.decision().equals(decision)) {
            return new Text(s, "Request", d.text(), Set.copyOf(d.of()), d.meeting());
        } else if (s.fact() instanceof LeadActionProposed l && l.decision().equals(decision)) {
            return new Text(s, "Proposal", l.text(), Set.copyOf(l.to()), l.meeting());
        }
        return null;
    }

    private static Text resolution(Standing s) {
        ResolutionPassed r = (ResolutionPassed) s.fact();
        OrganisationId by = s.header().by().organisation();
        return new Text(s, "Resolution", r.text(), by == null ? Set.of() : Set.of(by), r.meeting());
    }

    private Wordings wordings() {
        record Key(String asked, String resolved) {}
        record Both(List<Text> asked, List<Text> resolved) {}
        Map<Key, Both> pairs = new LinkedHashMap<>();
        Set<Text> paired = new LinkedHashSet<>();
        List<Statement> alone = new ArrayList<>();
        for (Text to : resolved) {
            List<Text> against = against(to);
            if (against.isEmpty()) {
                alone.add(new Statement(
                        "Resolved: " + to.text() + " No entry gives the words of what was asked for.",
                        ids(List.of(to))));
            }
            for (Text from : against) {
                Both both = pairs.computeIfAbsent(
                        new Key(from.text(), to.text()), k -> new Both(new ArrayList<>(), new ArrayList<>()));
                both.asked().add(from);
                both.resolved().add(to);
                paired.add(from);
            }
        }
        for (Text from : asked) {
            if (!paired.contains(from)) {
                alone.add(new Statement(
                        from.kind() + ": " + from.text()
                                + (resolved.isEmpty()
                                        ? " No entry gives the words of a resolution."
                                        : " No resolution on record is shown to answer it."),
                        ids(List.of(from))));
            }
        }
        return new Wordings(
                pairs.values().stream()
                        .map(b -> wording(b.asked(), b.resolved()))
                        .toList(),
                alone);
    }

    private List<Text> against(Text to) {
        List<Text> possible = asked.stream().filter(from -> !later(from, to)).toList();
        List<Text> near = possible.stream().filter(from -> samePlace(from, to)).toList();
        return near.isEmpty()
                ? possible.stream().filter(from -> mayBePut(from, to)).toList()
                : near;
    }

    private static boolean later(Text from, Text to) {
        return from.entry().occurred() != null
                && to.entry().occurred() != null
                && from.entry().occurred().after(to.entry().occurred()) == Answer.YES;
    }

    private boolean samePlace(Text from, Text to) {
        if (from.meeting() != null && from.meeting().equals(to.meeting())) {
            return true;
        }
        return to.of().stream()
                        .anyMatch(body -> file.titles().circleOf(body).stream().anyMatch(from.of()::contains))
                || from.of().stream()
                        .anyMatch(body -> file.titles().circleOf(body).stream().anyMatch(to.of()::contains));
    }

    /** Nothing says that it was put elsewhere: it names no body, or the resolution does not. */
    private static boolean mayBePut(Text from, Text to) {
        return from.of().isEmpty() || to.of().isEmpty();
    }

    private Wording wording(List<Text> from, List<Text> to) {
        List<Words> words =
                WordDiff.between(from.getFirst().text(), to.getFirst().text());
        return new Wording(side(from), side(to), words, words.stream().allMatch(w -> w.kind() == Kind.SAME));
    }

    private Side side(List<Text> alike) {
        return new Side(
                joined(alike.stream().map(Text::kind).toList()),
                joined(alike.stream().map(t -> when(t.entry())).toList()),
                joined(alike.stream()
                        .flatMap(t -> t.of().stream().sorted())
                        .map(file.titles()::of)
                        .toList()),
                alike.getFirst().text(),
                ids(alike));
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "no date given" : s.occurred().inWords();
    }

    private static String joined(Collection<String> words) {
        return words.stream().distinct().collect(Collectors.joining("; "));
    }

    private static List<String> ids(List<Text> texts) {
        return texts.stream().map(t -> t.entry().id().value()).distinct().toList();
    }
}
