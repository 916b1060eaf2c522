package org.decisionledger.projection.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.contract.Asked;
import org.decisionledger.projection.contract.EndThen;
import org.decisionledger.projection.contract.RunwayOfContract;
import org.decisionledger.projection.contract.TimeLeftThen;
import org.decisionledger.projection.timeline.Statement;

/** Contracts by days to the last safe start: those that have not ended first, and of them the shortest first. */
final class RunwayBoard {

    private static final long SOON = 90;

    private RunwayBoard() {}

    static List<Line> lines(EntrySource source, When when, Asked asked) {
        List<RunwayOfContract> contracts = new ArrayList<>();
        Boards.each(source, ThingKind.CONTRACT, when.asOf(), things -> {
            List<ContractId> ids = things.stream()
                    .filter(ContractId.class::isInstance)
                    .map(ContractId.class::cast)
                    .toList();
            contracts.addAll(RunwayOfContract.of(source, ids, when.on(), when.day(), asked, when.asOf()));
        });
        return contracts.stream()
                .sorted(Comparator.comparing(RunwayOfContract::over)
                        .thenComparing(RunwayOfContract::fewest, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RunwayBoard::firstEnd)
                        .thenComparing(RunwayOfContract::title))
                .map(RunwayBoard::line)
                .toList();
    }

    private static long firstEnd(RunwayOfContract contract) {
        return contract.ends().stream()
                .mapToLong(e -> e.fewest() == null ? Long.MAX_VALUE : e.fewest())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Line line(RunwayOfContract contract) {
        LineMaker line = new LineMaker(BoardKind.RUNWAY, contract.contract(), contract.title());
        List<Statement> left = new ArrayList<>();
        List<Statement> start = new ArrayList<>();
        List<Statement> leadTimes = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (TimeLeftThen one : contract.timeLeft()) {
            List<String> entries = entries(contract, one);
            left.add(new Statement(one.daysWords() == null ? "not known" : one.daysWords(), entries));
            start.add(new Statement(one.words(), entries));
            leadTimes.add(new Statement(
                    one.statedBy() + stages(one), one.entry() == null ? List.of() : List.of(one.entry())));
            notes.addAll(one.notes());
            if (one.approval() != null) {
                notes.add(one.approval());
            }
        }
        line.cell(left).cell(start).cell(ends(contract)).cell(leadTimes);
        line.cell(notes.stream().map(n -> new Statement(n, List.of())).toList());
        values(line, contract);
        return line.line();
    }

    private static String stages(TimeLeftThen one) {
        return one.stages().isEmpty()
                ? ""
                : ": "
                        + one.stages().stream()
                                .map(s -> s.name()
                                        + (s.days() == null ? ", days not stated" : ", " + DayWords.days(s.days())))
                                .collect(Collectors.joining("; "));
    }

    private static List<Statement> ends(RunwayOfContract contract) {
        if (contract.ends().isEmpty()) {
            return List.of(new Statement("no entry gives an end", contract.told()));
        }
        return contract.ends().stream()
                .map(e -> new Statement(
                        e.words() + (e.daysWords() == null ? "" : " (" + e.daysWords() + ")"), tellings(e)))
                .toList();
    }

    private static List<String> tellings(EndThen end) {
        return end.told().stream().map(t -> t.row().entry()).toList();
    }

    private static List<String> entries(RunwayOfContract contract, TimeLeftThen one) {
        List<String> entries = new ArrayList<>();
        if (one.entry() != null) {
            entries.add(one.entry());
        }
        contract.ends().stream().filter(e -> e.ends().equals(one.ends())).forEach(e -> entries.addAll(tellings(e)));
        return entries.isEmpty() ? contract.told() : entries;
    }

    private static void values(LineMaker line, RunwayOfContract contract) {
        Long fewest = contract.fewest();
        if (contract.over()) {
            line.value(BoardFacet.TIME_LEFT, "over", "the end is past");
        } else if (contract.ends().isEmpty()) {
            line.value(BoardFacet.TIME_LEFT, "noEnd", "no entry gives an end");
        } else if (fewest == null) {
            line.value(BoardFacet.TIME_LEFT, "notKnown", "last safe start not known");
        } else if (fewest < 0) {
            line.value(BoardFacet.TIME_LEFT, "short", "short: the last safe start is past");
        } else if (fewest <= SOON) {
            line.value(BoardFacet.TIME_LEFT, "soon", "90 days or fewer");
        } else {
            line.value(BoardFacet.TIME_LEFT, "later", "more than 90 days");
        }
        contract.commissioners().forEach((id, title) -> line.value(BoardFacet.BODY, id, title));
        contract.providers().forEach((id, title) -> line.value(BoardFacet.PROVIDER, id, title));
    }
}
