package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.Kind;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Conditions of any thing and how each stands: of a decision, an extension, a contract or a procurement. */
public final class ConditionLines {

    private final CaseFile file;
    private final RowMaker rows;

    /** @param file in which every entry about the conditions asked for is at hand */
    public ConditionLines(CaseFile file, RowMaker rows) {
        this.file = file;
        this.rows = rows;
    }

    /** The conditions of {@code thing} that are open at {@code asOf}, in order of occurrence. */
    public static List<Line> open(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(thing));
        gathering.naming(gathering.thingsNamed(
                s -> s.fact() instanceof ConditionAttached f && f.to().equals(thing), ConditionId.class::isInstance));
        CaseFile file = gathering.linked().fold();
        return new ConditionLines(file, new RowMaker(file))
                .of(thing).stream().filter(line -> line.state() == State.OPEN).toList();
    }

    /** Every condition of {@code thing}, open or closed, in order of occurrence. */
    public List<Line> of(ThingId thing) {
        List<Line> lines = new ArrayList<>();
        about().forEach((condition, entries) -> {
            if (attached(entries).anyMatch(f -> f.to().equals(thing))) {
                lines.add(line(condition, entries));
            }
        });
        return lines;
    }

    /** The entries about each condition that an entry attaches, in order of occurrence. */
    Map<ConditionId, List<Standing>> about() {
        Map<ConditionId, List<Standing>> about = new LinkedHashMap<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof ConditionFact f) {
                about.computeIfAbsent(f.condition(), k -> new ArrayList<>()).add(s);
            }
        }
        about.values().removeIf(entries -> attached(entries).findAny().isEmpty());
        return about;
    }

    Line line(ConditionId condition, List<Standing> entries) {
        Standing first = first(entries);
        ConditionState state = ConditionState.of(entries);
        return new Line(
                Kind.CONDITION,
                condition.value(),
                attached(entries).findFirst().orElseThrow().text(),
                told(entries, ConditionAttached::raisedAt),
                told(entries, ConditionAttached::dueAt),
                told(entries, f -> f.due() == null ? null : f.due().inWords()),
                told(entries, f -> f.holder() == null ? null : file.titles().of(f.holder())),
                state.open() ? State.OPEN : State.CLOSED,
                state.words(),
                state.open() ? "An entry that the condition is met, or that it is waived, with the reason." : "",
                entries.stream().map(s -> s.id().value()).toList(),
                rows.row(first));
    }

    static Standing first(List<Standing> entries) {
        return entries.stream()
                .filter(s -> s.fact() instanceof ConditionAttached)
                .findFirst()
                .orElseThrow();
    }

    static Stream<ConditionAttached> attached(List<Standing> entries) {
        return entries.stream()
                .map(Standing::fact)
                .filter(ConditionAttached.class::isInstance)
                .map(ConditionAttached.class::cast);
    }

    /** What the first entry that says so says. */
    static @Nullable String told(List<Standing> entries, Function<ConditionAttached, @Nullable String> field) {
        return attached(entries).map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
