package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.RowMaker;

/**
 * What a finding rests on and what follows from it, as far as entries are linked: those that are evidence of it, those
 * that it cites, the things it speaks of, and the recommendations that follow.
 */
final class FindingRow {

    static final String NO_EVIDENCE = "no entry is linked as what it rests on";

    /** Links by which a finding cites another entry. */
    private static final List<Relation> CITING = List.of(
            Relation.EVIDENCES,
            Relation.DESCRIBES_THE_SAME_AS,
            Relation.FOLLOWS,
            Relation.FOLLOWS_UP,
            Relation.REPEATS,
            Relation.BEARS_ON);

    private final Standing finding;
    private final CaseFile file;
    private final RowMaker maker;

    FindingRow(Standing finding, CaseFile file, RowMaker maker) {
        this.finding = finding;
        this.file = file;
        this.maker = maker;
    }

    /** The entries it rests on: those recorded as evidence of it, and those it is linked with itself. */
    List<Standing> evidence() {
        return Stream.concat(
                        file.from(Relation.EVIDENCES, finding.id()).stream(),
                        Stream.concat(
                                CITING.stream().flatMap(r -> file.to(finding, r).stream()),
                                file.from(Relation.DESCRIBES_THE_SAME_AS, finding.id()).stream()))
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .toList();
    }

    /** The recommendations that are linked with it as following from it. */
    List<Standing> recommendations() {
        return Stream.of(Relation.FOLLOWS, Relation.FOLLOWS_UP, Relation.RESPONDS_TO)
                .flatMap(r -> file.from(r, finding.id()).stream())
                .filter(s -> s.fact() instanceof RecommendationIssued)
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .toList();
    }

    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        List<Standing> evidence = evidence();
        details.put("rests on", evidence.isEmpty() ? NO_EVIDENCE : sentences(evidence));
        FindingReported fact = (FindingReported) finding.fact();
        if (!fact.about().isEmpty()) {
            details.put(
                    "about",
                    fact.about().stream().map(file.titles()::of).distinct().collect(Collectors.joining("; ")));
        }
        List<Standing> recommendations = recommendations();
        details.put(
                "recommendations",
                recommendations.isEmpty()
                        ? "no recommendation is linked as following from it"
                        : recommendations.stream()
                                .map(s -> file.titles().of(((RecommendationIssued) s.fact()).recommendation()))
                                .distinct()
                                .collect(Collectors.joining("; ")));
        return details;
    }

    List<String> entries() {
        List<String> entries = new ArrayList<>();
        Stream.concat(evidence().stream(), recommendations().stream())
                .map(s -> s.id().value())
                .distinct()
                .forEach(entries::add);
        return entries;
    }

    private String sentences(List<Standing> some) {
        return some.stream()
                .map(s -> maker.sentence(s) + " [" + s.id() + "]")
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
