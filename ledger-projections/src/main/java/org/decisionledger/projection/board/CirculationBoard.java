package org.decisionledger.projection.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.circulation.Circulations;
import org.decisionledger.projection.timeline.Statement;

/** Every copy told of, of documents of which versions, terms, marks or recalls are told. */
final class CirculationBoard {

    private static final List<Trait> TELLING = List.of(
            Trait.kind(DocumentVersionMade.class),
            Trait.kind(ReportVersionCirculated.class),
            Trait.kind(CopyHeldOnTerms.class),
            Trait.kind(CopyLabelSeen.class),
            Trait.kind(DocumentRecalled.class));

    private CirculationBoard() {}

    static List<Line> lines(EntrySource source, When when) {
        CaseFile file = new Gathering(source, when.cut()).having(TELLING).fold();
        return wholes(file).stream()
                .flatMap(of -> lines(Circulations.of(source, of, when.cut())).stream())
                .toList();
    }

    /** A line for each copy, and one for each version that nobody is shown to hold. */
    static List<Line> lines(Circulation circulation) {
        List<Line> lines = new ArrayList<>();
        for (Version version : circulation.versions()) {
            version.copies().forEach(copy -> lines.add(line(circulation, version, copy)));
            if (version.copies().isEmpty()) {
                lines.add(nobody(circulation, version));
            }
        }
        return lines;
    }

    /** The documents and reviews whose versions they are; a version that belongs to none stands for itself. */
    private static Set<ThingId> wholes(CaseFile file) {
        Set<ThingId> wholes = new LinkedHashSet<>();
        Set<ThingId> versions = new LinkedHashSet<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof DocumentVersionMade f) {
                ThingId of = f.review() != null ? f.review() : f.of();
                if (of != null) {
                    wholes.add(of);
                    versions.add(f.document());
                }
            } else if (s.fact() instanceof ReportVersionCirculated f && f.review() != null) {
                wholes.add(f.review());
                versions.add(f.document());
            }
        }
        file.valid().stream()
                .filter(s -> s.fact() instanceof DocumentFact)
                .map(s -> ((DocumentFact) s.fact()).document())
                .filter(d -> !versions.contains(d))
                .forEach(wholes::add);
        wholes.removeAll(versions);
        return wholes;
    }

    private static LineMaker begun(Circulation circulation, Version version) {
        List<String> told = version.told().stream()
                .flatMap(s -> s.entries().stream())
                .distinct()
                .toList();
        return new LineMaker(BoardKind.CIRCULATION, circulation.thing(), circulation.title())
                .cell(new Statement(version.title(), told))
                .cell(version.state());
    }

    private static Line line(Circulation circulation, Version version, Copy copy) {
        boolean leftOut = copy.completeness().stream().anyMatch(s -> s.words().startsWith("left out"));
        boolean recalled = copy.recall().stream().anyMatch(s -> !s.entries().isEmpty());
        List<Statement> breaches = breaches(circulation, copy);
        List<Statement> holder = new ArrayList<>(List.of(new Statement(copy.title(), List.of())));
        copy.labels().forEach(l -> holder.add(new Statement("marked: " + l.words(), l.entries())));
        return begun(circulation, version)
                .cell(holder)
                .cell(copy.passing())
                .cell(copy.completeness())
                .cell(copy.terms())
                .cell(copy.recall())
                .cell(breaches)
                .value(BoardFacet.HOLDER, copy.holder(), copy.title())
                .value(
                        BoardFacet.COMPLETE,
                        leftOut ? "leftOut" : "nothing",
                        leftOut ? "something was left out" : "nothing is told to have been left out")
                .value(
                        BoardFacet.RECALL,
                        recalled ? "recalled" : "none",
                        recalled ? "called back" : "no entry shows that it was called back")
                .value(
                        BoardFacet.FITS,
                        breaches.isEmpty() ? "nothing" : "not",
                        breaches.isEmpty() ? "nothing is told that does not fit" : "something does not fit")
                .line();
    }

    private static Line nobody(Circulation circulation, Version version) {
        return begun(circulation, version)
                .cell(new Statement("no entry shows that anybody holds a copy", List.of()))
                .cell(List.of())
                .cell(List.of())
                .cell(List.of())
                .cell(List.of())
                .cell(List.of())
                .value(BoardFacet.HOLDER, "none", "nobody shown")
                .line();
    }

    /** What does not fit and rests on an entry that tells of this copy. */
    private static List<Statement> breaches(Circulation circulation, Copy copy) {
        List<String> about = Stream.of(copy.passing(), copy.completeness(), copy.terms(), copy.labels(), copy.recall())
                .flatMap(List::stream)
                .flatMap(s -> s.entries().stream())
                .toList();
        return circulation.breaches().stream()
                .map(Breach::why)
                .filter(why -> why.entries().stream().anyMatch(about::contains))
                .toList();
    }
}
