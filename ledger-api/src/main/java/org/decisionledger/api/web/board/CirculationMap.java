package org.decisionledger.api.web.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.web.graph.Box;
import org.decisionledger.api.web.graph.Line;
import org.decisionledger.api.web.graph.Picture;
import org.decisionledger.api.web.graph.Picture.Column;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.timeline.Statement;

/** Lays out who holds which version: versions, holders, and what does not fit. */
final class CirculationMap {

    private final Circulation circulation;
    private final Map<String, Box> holders = new LinkedHashMap<>();
    private final Set<String> recalled = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private CirculationMap(Circulation circulation) {
        this.circulation = circulation;
    }

    static Picture of(Circulation circulation) {
        return new CirculationMap(circulation).picture();
    }

    private Picture picture() {
        List<Box> versions = new ArrayList<>();
        for (Version version : circulation.versions()) {
            versions.add(new Box(
                    version.document(),
                    "",
                    version.title(),
                    version.state().words(),
                    "/things/" + version.document(),
                    version.copies().isEmpty()));
            version.copies().forEach(copy -> copy(version, copy));
        }
        List<Box> breaches = new ArrayList<>();
        for (Breach breach : circulation.breaches()) {
            String id = "breach-" + (breaches.size() + 1);
            String entry = breach.why().entries().getFirst();
            breaches.add(new Box(id, "", breach.kind().words(), breach.why().words(), "/entries/" + entry, false));
            touched(breach).forEach(holder -> lines.add(new Line(holder, id, "is told of in", entry)));
        }
        return Picture.of(
                List.of(
                        new Column("Version", versions),
                        new Column("Held by", List.copyOf(holders.values())),
                        new Column("What does not fit", breaches)),
                lines);
    }

    /** A holder from whom any copy was called back is drawn with a broken line. */
    private void copy(Version version, Copy copy) {
        boolean back = copy.recall().stream().anyMatch(s -> !s.entries().isEmpty());
        if (back) {
            recalled.add(copy.holder());
        }
        holders.put(
                copy.holder(),
                new Box(
                        copy.holder(),
                        "",
                        copy.title(),
                        recalled.contains(copy.holder()) ? "a copy was called back" : "",
                        "/things/" + copy.holder(),
                        recalled.contains(copy.holder())));
        lines.add(new Line(
                version.document(),
                copy.holder(),
                Stream.of(copy.passing(), copy.completeness(), copy.terms(), copy.recall())
                        .flatMap(List::stream)
                        .map(Statement::words)
                        .collect(Collectors.joining("; ")),
                entries(copy).getFirst()));
    }

    private static List<String> entries(Copy copy) {
        return Stream.of(copy.passing(), copy.completeness(), copy.terms(), copy.labels(), copy.recall())
                .flatMap(List::stream)
                .flatMap(s -> s.entries().stream())
                .distinct()
                .toList();
    }

    private Set<String> touched(Breach breach) {
        return circulation.versions().stream()
                .flatMap(v -> v.copies().stream())
                .filter(c -> entries(c).stream().anyMatch(breach.why().entries()::contains))
                .map(Copy::holder)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
